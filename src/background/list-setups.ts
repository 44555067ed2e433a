import type { ReplyTo } from '../messages/reply.ts';
import { allBound, type Binding } from './bindings.ts';
import { guideMaker } from './guide-of.ts';
import { credentialsInfo } from './preflight/credentials-store.ts';
import { currentRun } from './preflight/current-run.ts';
import { endDeadRun } from './preflight/end-run.ts';
import { allLiveFacts } from './preflight/live-facts-store.ts';
import { managedRules } from './rules.ts';
import { readSetups } from './setups.ts';
import { readStores } from './stores.ts';
import { allowedHosts } from './wizard-hosts.ts';

/** Everything the popup shows. */
export async function listSetups(): Promise<ReplyTo<'list-setups'>> {
  const stores = readStores();
  void endDeadRun();
  const { local, session, managed } = stores;
  const [{ setups, ...unread }, guideOf, bound, live, wizardHosts, credentials, run, rules] =
    await Promise.all([
      readSetups(local),
      guideMaker(stores),
      allBound(session),
      allLiveFacts(session),
      allowedHosts(stores),
      credentialsInfo(session),
      currentRun(session),
      managedRules(managed),
    ]);
  const hasTab = (id: string, kind: Binding['kind']) =>
    bound.some(({ binding }) => binding.setupId === id && binding.kind === kind);
  return {
    setups: setups.map((setup) => ({
      guide: guideOf(setup),
      origin: setup.wizard.origin,
      createdAt: setup.createdAt,
      hasWizardTab: hasTab(setup.id, 'wizard'),
      hasAwsTab: hasTab(setup.id, 'aws'),
      live: live.find(({ setupId }) => setupId === setup.id) ?? null,
    })),
    ...unread,
    wizardHosts,
    credentials,
    preflightRun: run,
    isLiveAllowed: rules.livePreflight !== false,
    onlyHosts: rules.wizardHosts,
  };
}
