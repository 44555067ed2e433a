import type { SettingsReply } from '../messages/reply.ts';
import { managedPolicy, storedSettings } from './rules.ts';
import { allowedHosts, knownHosts } from './wizard-hosts.ts';

/** All that the settings page shows. */
export async function readSettings(): Promise<SettingsReply> {
  const { settings, areDamaged } = await storedSettings();
  const { policy, unread } = await managedPolicy();
  const allowed = await allowedHosts();
  const hosts = await knownHosts();
  return {
    settings,
    areDamaged,
    policy,
    unreadPolicy: unread,
    wizardHosts: hosts.map((origin) => ({ origin, isAllowed: allowed.includes(origin) })),
  };
}
