import { browser } from '../browser.ts';
import { readStoredSetup } from '../setup/migrate.ts';
import { isStale } from '../setup/retention.ts';
import type { Setup } from '../setup/setup.ts';
import { queue } from './queue.ts';
import { storedSettings } from './rules.ts';

const prefix = 'setup/';
const damagedPrefix = 'damaged/';

/** Every change of a setup goes through this one queue. */
export const inTurn = queue();

/** All setups, newest first. Stale ones are forgotten, damaged ones set aside. */
export async function allSetups(now = Date.now()): Promise<Setup[]> {
  const setups: Setup[] = [];
  const { settings } = await storedSettings();
  for (const [key, value] of await recordsUnder(prefix)) {
    const stored = readStoredSetup(value);
    switch (stored.state) {
      case 'read':
        if (isStale(stored.setup, now, settings.keptForDays))
          await browser.storage.local.remove(key);
        else setups.push(stored.setup);
        break;
      case 'newer': // left as it is: the browser may put the newer version back
        break;
      case 'damaged':
        await setAside(key, value);
        break;
    }
  }
  return setups.sort((a, b) => b.createdAt - a.createdAt);
}

export async function findSetup(id: string): Promise<Setup | null> {
  return (await allSetups()).find((setup) => setup.id === id) ?? null;
}

export async function putSetup(setup: Setup): Promise<void> {
  await browser.storage.local.set({ [prefix + setup.id]: setup });
}

export async function removeSetup(id: string): Promise<void> {
  await browser.storage.local.remove(prefix + id);
}

/** How many records were set aside as damaged, and how many a newer version left here. */
export async function countUnread(): Promise<{ damaged: number; newer: number }> {
  const setups = await recordsUnder(prefix);
  return {
    damaged: (await recordsUnder(damagedPrefix)).length,
    newer: setups.filter(([, value]) => readStoredSetup(value).state === 'newer').length,
  };
}

async function recordsUnder(keyPrefix: string): Promise<[key: string, value: unknown][]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).filter(([key]) => key.startsWith(keyPrefix));
}

async function setAside(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [damagedPrefix + key.slice(prefix.length)]: value });
  await browser.storage.local.remove(key);
}
