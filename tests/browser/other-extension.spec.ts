import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../driver/browsers.ts';
import { chromiumArguments } from '../driver/chromium-arguments.ts';
import { expect, test } from './fixtures.ts';

const built = join(import.meta.dirname, '../../dist/chrome');

/** An extension with nothing but a page, which needs no permission to speak to another. */
async function writeOther(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'other-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
  return folder;
}

test('another extension is not answered, and loads nothing of Role Courier', async ({
  replicas,
}) => {
  const other = await writeOther();
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    args: chromiumArguments(`${built},${other}`, replicas.port),
  });
  const workers = () => context.serviceWorkers().map((worker) => new URL(worker.url()));
  await expect.poll(() => workers().length).toBe(2);
  const ours = workers().find(({ pathname }) => pathname !== '/worker.js');
  const theirs = workers().find(({ pathname }) => pathname === '/worker.js');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${theirs?.host}/page.html`);

  const answers = await page.evaluate(async (id) => {
    const messages = [
      { type: 'list-setups' },
      { type: 'preflight-job' },
      { type: 'read-settings' },
    ];
    const said = messages.map((message) =>
      chrome.runtime.sendMessage(id, message).catch((error: Error) => error.message),
    );
    const port = chrome.runtime.connect(id);
    const ended = new Promise((resolve) => port.onDisconnect.addListener(() => resolve('ended')));
    const loads = ['popup/popup.html', 'content-scripts/aws.js', 'manifest.json'].map((path) =>
      fetch(`chrome-extension://${id}/${path}`).then(
        () => 'loaded',
        () => 'kept',
      ),
    );
    return Promise.all([...said, ended, ...loads]);
  }, ours?.host ?? '');
  const nobody = expect.stringContaining('Receiving end does not exist');
  expect(answers).toEqual([nobody, nobody, nobody, 'ended', 'kept', 'kept', 'kept']);
  await context.close();
  await rm(other, { recursive: true, force: true });
});
