import type { Driver, Tab } from '../driver/driver.ts';
import { poll } from '../driver/poll.ts';
import type { Replicas } from '../replicas/server.ts';
import { test } from './fixtures.ts';
import { openPopup } from './popup-page.ts';
import { arrange, keepOnly, readChecks } from './preflight-live/live-world.ts';

const textOf = (popup: Tab) => popup.evaluate(() => document.body.textContent ?? '', null);

/** A popup that shows a run of which AWS leaves a call without an answer. */
async function openRunning(driver: Driver, { aws }: Replicas): Promise<Tab> {
  await driver.grantWithoutPrompt('https://*.amazonaws.com/*');
  const { setup, credential } = arrange(aws, { name: '', differs: {}, source: 'iam' });
  await keepOnly(driver, setup, credential);
  aws.faults.push({ kind: 'silence', service: 'sts' });
  const popup = await openPopup(driver);
  await popup.click({ role: 'button', name: 'Run preflight' });
  await poll(() => textOf(popup)).toMatch(/\d+ of \d+ calls answered/);
  return popup;
}

/** The run is over by itself, and the next one is made to its end. */
async function expectOver(popup: Tab, { aws }: Replicas): Promise<void> {
  await poll(() => textOf(popup), { timeout: 30_000 }).toMatch(/AWS was asked/);
  await poll(() => popup.evaluate(() => document.querySelector('progress'), null)).toBeNull();
  aws.faults.length = 0;
  await popup.click({ role: 'button', name: 'Run preflight' });
  await poll(() => readChecks(popup), { timeout: 60_000 }).toMatchObject({
    'wrong-account': 'pass',
    reads: 'pass',
  });
}

test('a run in the middle of which the background is killed comes to an end', async ({
  driver,
  replicas,
}) => {
  const popup = await openRunning(driver, replicas);
  await driver.killBackground();
  await expectOver(popup, replicas);
});

test('so does one whose hidden page is gone', async ({ driver, replicas }) => {
  const popup = await openRunning(driver, replicas);
  await driver.inExtension(async () => {
    const { offscreen } = chrome as unknown as { offscreen?: { closeDocument(): Promise<void> } };
    if (offscreen) await offscreen.closeDocument();
    else document.querySelector('iframe')?.remove();
  }, null);
  await expectOver(popup, replicas);
});
