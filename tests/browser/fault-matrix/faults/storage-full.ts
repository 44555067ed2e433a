import { randomBytes } from 'node:crypto';
import { startSetup } from '../../../../src/setup/start.ts';
import { recipeById } from '../../../../src/sources/index.ts';
import { poll } from '../../../driver/poll.ts';
import { store } from '../../popup-seed.ts';
import type { Fault } from '../fault.ts';
import { setupAt } from '../seed.ts';
import { openCard } from '../ways/popup-card.ts';

const tells = /This did not work.*storage for Role Courier is full/;

/** A setup that nobody needs any more, so large that much fits in its place. */
const large = recipeById('cloudtrail');

export const storageFull: Fault = {
  name: 'storage quota reached',
  inNpmTest: { browser: 'firefox', stage: 'role-form-filled' },
  async strike({ driver, mine }, stage) {
    const { wizard } = setupAt(stage, mine);
    const trustPolicy = randomBytes(75_000).toString('base64');
    const reading = { ...wizard, externalId: 'of-another', trustPolicy };
    const setup = startSetup('large', large, large.cardName, reading, Date.now());
    await store(driver, setup);
    await driver.inExtension(fillStorage, null);
  },
  async meanwhile({ driver, mine, told }, hasGoneOn) {
    let isTold = false;
    const look = async () => {
      isTold =
        (await told.panelSaysNow(mine.wizard, tells)) || (await told.panelSaysNow(mine.aws, tells));
      return isTold || hasGoneOn();
    };
    await poll(look, { timeout: 60_000 }).toBe(true);
    if (!isTold) return; // What is stored took no more room than before.
    const popup = await openCard(driver, large.cardName);
    await told.popupOffers(popup, large.cardName, 'Forget');
    await popup.click({ role: 'button', name: 'Yes' });
  },
};

/**
 * Stores ever smaller texts until none fits any more: it ends with a refusal of each size. Runs in the
 * extension. Self-contained.
 */
async function fillStorage(): Promise<void> {
  const drawn = Array.from({ length: 100_000 }, () => Math.random().toString(36).slice(2));
  const text = drawn.join(''); // A browser may compress what repeats.
  for (let size = 1_000_000; size >= 1; size /= 10) {
    const next = () => chrome.storage.local.set({ [crypto.randomUUID()]: text.slice(-size) });
    while (
      await next().then(
        () => true,
        () => false,
      )
    );
  }
}
