import { browser } from '../browser.ts';
import { type Badge, badgeOf } from '../setup/badge.ts';
import { translate } from '../texts/translate.ts';
import { allBound, bindingOf } from './bindings.ts';
import { guideMaker, guideOf } from './guide-of.ts';
import { coalesced } from './queue.ts';
import { allSetups, findSetup } from './setups.ts';
import { readStores } from './stores.ts';

const accent = '#5b3fd6';
const alert = '#b3261e';

/** Tells on the toolbar button how far each bound tab's setup is, and elsewhere the newest one. */
export const showBadges = coalesced(async () => {
  const stores = readStores();
  const [setups, guideOf, bound] = await Promise.all([
    allSetups(stores.local),
    guideMaker(stores),
    allBound(stores.session),
  ]);
  const badges = new Map(setups.map((setup) => [setup.id, badgeOf(guideOf(setup))]));
  const newest = [...badges.values()].find((badge) => badge !== null);
  await show(newest ?? null, {});
  for (const { tabId, binding } of bound) {
    await show(badges.get(binding.setupId) ?? null, { tabId });
  }
});

/** Chromium forgets what its button told of a tab when that loads another page. */
export async function showBadgeOfTab(tabId: number): Promise<void> {
  const binding = await bindingOf(tabId);
  const setup = binding && (await findSetup(binding.setupId));
  if (setup) await show(badgeOf(await guideOf(setup)), { tabId });
}

/** Whether a change in the browser's storage may change a badge. */
export function touchesBadges(keys: readonly string[]): boolean {
  return keys.some((key) => key === 'bindings' || key.startsWith('setup/'));
}

async function show(badge: Badge | null, place: { tabId?: number }): Promise<void> {
  const { action } = browser;
  const title = badge === null ? 'Role Courier' : translate(badge.title);
  const work = [
    action.setBadgeText({ ...place, text: badge?.text ?? '' }),
    action.setBadgeBackgroundColor({ ...place, color: badge?.isAlert ? alert : accent }),
    action.setTitle({ ...place, title }),
  ];
  await Promise.all(work).catch(() => undefined); // the tab was just closed
}
