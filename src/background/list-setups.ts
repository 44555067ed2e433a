import type { ReplyTo } from '../messages/reply.ts';
import { tabsOf } from './bindings.ts';
import { guideOf } from './guide-of.ts';
import { credentialsInfo } from './preflight/credentials-store.ts';
import { liveFactsOf } from './preflight/live-facts-store.ts';
import { currentRun } from './preflight/run-preflight.ts';
import { managedPolicy } from './rules.ts';
import { allSetups, countUnread } from './setups.ts';
import { allowedHosts } from './wizard-hosts.ts';

/** Everything the popup shows. */
export async function listSetups(): Promise<ReplyTo<'list-setups'>> {
  const setups = await allSetups();
  const policy = await managedPolicy();
  const listings = setups.map(async (setup) => ({
    guide: await guideOf(setup),
    origin: setup.wizard.origin,
    hasWizardTab: (await tabsOf(setup.id, 'wizard')).length > 0,
    hasAwsTab: (await tabsOf(setup.id, 'aws')).length > 0,
    live: await liveFactsOf(setup.id),
  }));
  return {
    setups: await Promise.all(listings),
    ...(await countUnread()),
    wizardHosts: await allowedHosts(),
    credentials: await credentialsInfo(),
    preflightRun: await currentRun(),
    isLiveAllowed: policy.livePreflight !== false,
    onlyHosts: policy.wizardHosts,
  };
}
