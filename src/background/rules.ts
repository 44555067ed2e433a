import { browser } from '../browser.ts';
import { type LaidDown, type ManagedPolicy, readPolicy } from '../settings/managed-policy.ts';
import type { Rules } from '../settings/rules.ts';
import { defaultSettings, type Settings, settingsSchema } from '../settings/settings.ts';
import { recipeForCard } from '../sources/index.ts';

const key = 'settings';

export async function currentRules(): Promise<Rules> {
  const [{ settings }, policy] = await Promise.all([storedSettings(), managedPolicy()]);
  return { settings, policy };
}

/** The admin's settings; the defaults where there are none, or none that can be read. */
export async function storedSettings(): Promise<{ settings: Settings; areDamaged: boolean }> {
  const { [key]: stored } = await browser.storage.local.get(key);
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
  return (await managedPolicy()).livePreflight !== false;
}

export async function managedPolicy(): Promise<ManagedPolicy> {
  return readPolicy(await laidDown());
}

/** What the organization laid down, as it wrote it. */
export function laidDown(): Promise<LaidDown> {
  // Firefox refuses where no organization has laid down anything.
  return browser.storage.managed.get(null).catch(() => ({}));
}
