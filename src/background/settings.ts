import type { SettingsReply } from '../messages/reply.ts';
import { laidDown, storedSettings } from './rules.ts';
import { allowedHosts, knownHosts } from './wizard-hosts.ts';

/** All that the settings page shows. */
export async function readSettings(): Promise<SettingsReply> {
  const { settings, areDamaged } = await storedSettings();
  const allowed = await allowedHosts();
  const hosts = await knownHosts();
  return {
    settings,
    areDamaged,
    laidDown: await laidDown(),
    wizardHosts: hosts.map((origin) => ({ origin, isAllowed: allowed.includes(origin) })),
  };
}
