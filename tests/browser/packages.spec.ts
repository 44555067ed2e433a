import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { onboardingPage } from '../driver/onboarding-page.ts';
import { expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { openWizard } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { textOf } from './popup-settings-page.ts';

const root = join(import.meta.dirname, '../..');

/** The package that a store gets, as `npm run package` made it. */
async function packageFor(browser: 'chrome' | 'firefox'): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  return join(root, `dist/packages/role-courier-${version}-${browser}.zip`);
}

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it.
  driverOptions: async ({}, use, { project: { name } }) => {
    if (name === 'firefox') {
      await use({ extension: await packageFor('firefox'), isJustInstalled: true });
      return;
    }
    // Chromium installs packages from its store alone: what is in it is loaded unpacked.
    const folder = await mkdtemp(join(tmpdir(), 'role-courier-package-'));
    for (const [path, data] of Object.entries(
      unzipSync(await readFile(await packageFor('chrome'))),
    )) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), data);
    }
    await use({ extension: folder });
    await rm(folder, { recursive: true, force: true });
  },
});

test('the package for the store installs, says what it does, and reads a wizard', async ({
  driver,
}) => {
  expect(await driver.frontUrl()).toMatch(onboardingPage);
  const path = '/popup/onboarding/onboarding.html';
  const onboarding = await driver.open(`${driver.extensionOrigin}${path}`);
  await poll(() => textOf(onboarding)).toMatch(/What it does.*What it never does/s);
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);
  expect(await driver.inExtension(() => chrome.runtime.getManifest().name, null)).toBe(
    'Role Courier',
  );
});
