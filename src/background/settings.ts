import type { SettingsReply } from '../messages/reply.ts';
import { storedSettings } from './rules.ts';
import { readStores } from './stores.ts';
import { allowedHosts, knownHosts } from './wizard-hosts.ts';

/** All that the settings page shows. */
export async function readSettings(): Promise<SettingsReply> {
  const stores = readStores();
  const [stored, allowed, hosts, laidDown] = await Promise.all([
    storedSettings(stores.local),
    allowedHosts(stores),
    knownHosts(stores),
    stores.managed,
  ]);
  return {
    ...stored,
    laidDown,
    wizardHosts: hosts.map((origin) => ({ origin, isAllowed: allowed.includes(origin) })),
  };
}
