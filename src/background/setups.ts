import { browser } from '../browser.ts';
import { isStale } from '../setup/retention.ts';
import { type Setup, setupSchema } from '../setup/setup.ts';
import { queue } from './queue.ts';

const prefix = 'setup/';
const damagedPrefix = 'damaged/';

/** Every change of a setup goes through this one queue. */
export const inTurn = queue();

/** All setups, newest first. Stale ones are forgotten, unreadable ones set aside. */
export async function allSetups(now = Date.now()): Promise<Setup[]> {
  const stored = await browser.storage.local.get(null);
  const setups: Setup[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(prefix)) continue;
    const parsed = setupSchema.safeParse(value);
    if (!parsed.success) await setAside(key, value);
    else if (isStale(parsed.data, now)) await browser.storage.local.remove(key);
    else setups.push(parsed.data);
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

/** How many records could not be read and were set aside. */
export async function countDamaged(): Promise<number> {
  const stored = await browser.storage.local.get(null);
  return Object.keys(stored).filter((key) => key.startsWith(damagedPrefix)).length;
}

async function setAside(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [damagedPrefix + key.slice(prefix.length)]: value });
  await browser.storage.local.remove(key);
}
