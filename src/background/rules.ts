import { browser } from '../browser.ts';
import { type ManagedRules, readManagedRules } from '../settings/managed-rules.ts';
import type { Rules } from '../settings/rules.ts';
import { defaultSettings, type Settings, settingsSchema } from '../settings/settings.ts';
import { recipeForCard } from '../sources/index.ts';
import { laidDown, type Reading, type Stores } from './stores.ts';

const key = 'settings';

export async function currentRules({ local, managed }: Partial<Stores> = {}): Promise<Rules> {
  const [{ settings }, rules] = await Promise.all([storedSettings(local), managedRules(managed)]);
  return { settings, managed: rules };
}

type StoredSettings = { settings: Settings; areDamaged: boolean };

/** The admin's settings; the defaults where there are none, or none that can be read. */
export async function storedSettings(
  local: Reading = browser.storage.local.get(key),
): Promise<StoredSettings> {
  const { [key]: stored } = await local;
  if (stored === undefined) return { settings: defaultSettings, areDamaged: false };
  const parsed = settingsSchema().safeParse(stored);
  return { settings: parsed.data ?? defaultSettings, areDamaged: !parsed.success };
}

/** Whether the admin wants nothing to be done for the source of this card. */
export async function isSwitchedOff(cardName: string): Promise<boolean> {
  const { settings } = await storedSettings();
  return settings.sourcesOff.includes(recipeForCard(cardName).id);
}

export async function storeSettings(settings: Settings): Promise<null> {
  await browser.storage.local.set({ [key]: settings });
  return null;
}

/** Whether the organization lets AWS be asked with the admin's credentials. */
export async function isLiveAllowed(): Promise<boolean> {
  return (await managedRules()).livePreflight !== false;
}

export async function managedRules(managed = laidDown()): Promise<ManagedRules> {
  return readManagedRules(await managed);
}
