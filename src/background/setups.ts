import { browser } from '../browser.ts';
import { readStoredSetup } from '../setup/migrate.ts';
import { isStale, keptAtMostDays } from '../setup/retention.ts';
import { type Setup, setupSchema } from '../setup/setup.ts';
import { forgetPreflight } from './preflight/end-run.ts';
import { queue } from './queue.ts';
import { storedSettings } from './rules.ts';
import type { Reading } from './stores.ts';

const prefix = 'setup/';
const damagedPrefix = 'damaged/';

/** Every change of a setup goes through this one queue. */
export const inTurn = queue();

/** All setups, newest first. Stale ones are forgotten, damaged ones set aside. */
export async function allSetups(local?: Reading): Promise<Setup[]> {
  return (await readSetups(local)).setups;
}

type Touched = { touchedAt: number };
/** Touched when it was set aside: what a damaged record says of its own time counts for nothing. */
type SetAside = Touched & { record: unknown };
type Setups = { setups: Setup[]; damaged: number; newer: number };

/** … and how many records were set aside as damaged, and how many a newer version left here. */
export async function readSetups(
  local: Reading = browser.storage.local.get(null),
): Promise<Setups> {
  makeSchemaMeanwhile();
  const { settings, areDamaged } = await storedSettings(local);
  // While they cannot be read, they may have said any number of days.
  const keptForDays = areDamaged ? keptAtMostDays : settings.keptForDays;
  const isOld = (record: Touched) => isStale(record, Date.now(), keptForDays);
  const setups: Setup[] = [];
  let [damaged, newer] = [0, 0];
  for (const [key, value] of Object.entries(await local)) {
    if (key.startsWith(damagedPrefix)) {
      // One without a time was set aside by a build that kept it for good.
      if (isOld({ touchedAt: 0, ...(value as Partial<SetAside>) })) await remove(key);
      else damaged++;
    }
    if (!key.startsWith(prefix)) continue;
    const record = readStoredSetup(value);
    switch (record.state) {
      case 'read':
        if (isOld(record.setup)) await remove(key);
        else setups.push(record.setup);
        break;
      case 'newer': // left as it is: the browser may put the newer version back
        newer++;
        break;
      case 'damaged':
        // Where the storage is full it stays where it is, until there is room.
        await setAside(key, value).catch(() => undefined);
        damaged++;
        break;
    }
  }
  setups.sort((a, b) => b.createdAt - a.createdAt);
  return { setups, damaged, newer };
}

/** However old it is: it is in use. Reads it alone, since all that is stored may be large. */
export async function findSetup(id: string): Promise<Setup | null> {
  const key = prefix + id;
  const reading = browser.storage.local.get(key);
  makeSchemaMeanwhile();
  const { [key]: stored } = await reading;
  const record = readStoredSetup(stored);
  return record.state === 'read' ? record.setup : null;
}

export async function putSetup(setup: Setup): Promise<void> {
  await browser.storage.local.set({ [prefix + setup.id]: setup });
}

export async function removeSetup(id: string): Promise<void> {
  await remove(prefix + id);
}

/** While the storage is being read: a background that just woke takes as long to make the schema. */
function makeSchemaMeanwhile(): void {
  setupSchema();
}

/** With what AWS said of it: other setups are judged by the last account that it told of. */
async function remove(key: string): Promise<void> {
  await browser.storage.local.remove(key);
  if (key.startsWith(prefix)) await forgetPreflight(key.slice(prefix.length));
}

async function setAside(key: string, record: unknown): Promise<void> {
  const damaged: SetAside = { touchedAt: Date.now(), record };
  await browser.storage.local.set({ [damagedPrefix + key.slice(prefix.length)]: damaged });
  await remove(key);
}
