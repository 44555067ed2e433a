import { startSetup } from '../../../../src/setup/start.ts';
import { recipeById } from '../../../../src/sources/index.ts';
import { readPanel } from '../../../driver/panel.ts';
import { poll } from '../../../driver/poll.ts';
import type { Fault } from '../fault.ts';
import { setupAt } from '../seed.ts';
import type { Side } from '../side.ts';
import { openCard } from '../ways/popup-card.ts';

const tells = /This did not work.*storage for Role Courier is full/;

/** A setup that nobody needs any more, so large that much fits in its place. */
const large = recipeById('cloudtrail');

export const storageFull: Fault = {
  name: 'storage quota reached',
  async strike({ driver, mine }, stage) {
    const { wizard } = setupAt(stage, mine);
    const reading = { ...wizard, externalId: 'of-another', trustPolicy: ' '.repeat(100_000) };
    const setup = startSetup('large', large, large.cardName, reading, Date.now());
    await driver.inExtension(async (setup) => {
      const { local } = chrome.storage as unknown as { local: ChromiumStorage };
      await local.set({ 'setup/large': setup });
      const left = local.QUOTA_BYTES - (await local.getBytesInUse(null));
      await local.set({ rest: ' '.repeat(left - 'rest""'.length) });
    }, setup);
  },
  async meanwhile({ driver, mine, told }, hasGoneOn) {
    const isTold = async () => tells.test(await alertsOf(mine));
    await poll(async () => hasGoneOn() || (await isTold()), { timeout: 60_000 }).toBe(true);
    if (hasGoneOn()) return; // What is stored took no more room than before.
    const popup = await openCard(driver, large.cardName);
    await popup.click({ role: 'button', name: 'Forget' });
    await popup.click({ role: 'button', name: 'Yes' });
    told.push('The browser’s storage for Role Courier is full: forget setups');
  },
};

type ChromiumStorage = {
  QUOTA_BYTES: number;
  getBytesInUse(keys: null): Promise<number>;
  set(items: object): Promise<void>;
};

async function alertsOf({ wizard, aws }: Side): Promise<string> {
  const panels = await Promise.all([wizard, aws].map((tab) => tab && readPanel(tab)));
  return panels.flatMap((panel) => panel?.alerts ?? []).join('\n');
}
