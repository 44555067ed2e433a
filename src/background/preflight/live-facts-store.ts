import { browser } from '../../browser.ts';
import { type LiveFacts, liveFactsSchema } from '../../preflight/live/live-facts.ts';
import { notifyTabs } from '../notify.ts';

const prefix = 'live/';
const key = (setupId: string) => prefix + setupId;

/** What AWS said in the last run for this setup; gone with the browser. */
export async function liveFactsOf(setupId: string): Promise<LiveFacts | null> {
  const stored = await browser.storage.session.get(key(setupId));
  const parsed = liveFactsSchema().safeParse(stored[key(setupId)]);
  return parsed.success ? parsed.data : null;
}

/** The latest run, of whichever setup, in which AWS told of its organization. */
export async function lastTold(): Promise<LiveFacts | null> {
  const kept = Object.keys(await browser.storage.session.get(null));
  const ids = kept
    .filter((each) => each.startsWith(prefix))
    .map((each) => each.slice(prefix.length));
  const runs = await Promise.all(ids.map(liveFactsOf));
  return (
    runs
      .filter((run) => run?.organization.state === 'answered')
      .sort((a, b) => (b?.startedAt ?? 0) - (a?.startedAt ?? 0))[0] ?? null
  );
}

export async function putLiveFacts(facts: LiveFacts): Promise<void> {
  await browser.storage.session.set({ [key(facts.setupId)]: facts });
  await notifyTabs(facts.setupId);
}

export async function removeLiveFacts(setupId: string): Promise<void> {
  await browser.storage.session.remove(key(setupId));
}
