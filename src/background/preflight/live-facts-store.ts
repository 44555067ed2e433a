import { browser } from '../../browser.ts';
import { type LiveFacts, liveFactsSchema } from '../../preflight/live/live-facts.ts';
import { nothingAsked } from '../../preflight/live/nothing-asked.ts';
import { notifyTabs } from '../notify.ts';
import { parseStored } from '../parse-stored.ts';
import type { Reading } from '../stores.ts';

const prefix = 'live/';
const key = (setupId: string) => prefix + setupId;

/** What AWS said in the last run for this setup; gone with the browser. */
export async function liveFactsOf(setupId: string): Promise<LiveFacts | null> {
  const stored = await browser.storage.session.get(key(setupId));
  return parseStored(liveFactsSchema, stored[key(setupId)]);
}

/** The latest run, of whichever setup, in which AWS told of its organization. */
export async function lastTold(
  session: Reading = browser.storage.session.get(null),
): Promise<LiveFacts | null> {
  return (
    (await allLiveFacts(session))
      .filter(({ organization }) => organization.state === 'answered')
      .sort((a, b) => b.startedAt - a.startedAt)[0] ?? null
  );
}

/** The last run of each setup. */
export async function allLiveFacts(session: Reading): Promise<LiveFacts[]> {
  const kept = Object.entries(await session);
  return kept.flatMap(([key, stored]) => {
    return (key.startsWith(prefix) && parseStored(liveFactsSchema, stored)) || [];
  });
}

export async function putLiveFacts(facts: LiveFacts): Promise<void> {
  await put(facts);
  await notifyTabs(facts.setupId);
}

/**
 * Keeps what a run has learned by its end, or as much of it as there is room for: a run that is over
 * is never told as one under way.
 */
export async function putLastFacts(facts: LiveFacts): Promise<void> {
  const { setupId, startedAt, finishedAt, calls } = facts;
  const before = await liveFactsOf(setupId);
  const smaller = { ...nothingAsked(facts, startedAt), finishedAt, calls };
  const partly = before?.startedAt === startedAt ? { ...before, finishedAt } : smaller;
  await put(facts)
    .catch(() => put(partly))
    .catch(() => put(smaller))
    .catch(() => removeLiveFacts(setupId));
  await notifyTabs(setupId);
}

async function put(facts: LiveFacts): Promise<void> {
  await browser.storage.session.set({ [key(facts.setupId)]: facts });
}

export async function removeLiveFacts(setupId: string): Promise<void> {
  await browser.storage.session.remove(key(setupId));
}
