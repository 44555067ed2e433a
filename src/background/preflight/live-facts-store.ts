import { browser } from '../../browser.ts';
import { type LiveFacts, liveFactsSchema } from '../../preflight/live/live-facts.ts';
import { notifyTabs } from '../notify.ts';

const key = (setupId: string) => `live/${setupId}`;

/** What AWS said in the last run for this setup; gone with the browser. */
export async function liveFactsOf(setupId: string): Promise<LiveFacts | null> {
  const stored = await browser.storage.session.get(key(setupId));
  const parsed = liveFactsSchema().safeParse(stored[key(setupId)]);
  return parsed.success ? parsed.data : null;
}

export async function putLiveFacts(facts: LiveFacts): Promise<void> {
  await browser.storage.session.set({ [key(facts.setupId)]: facts });
  await notifyTabs(facts.setupId);
}

export async function removeLiveFacts(setupId: string): Promise<void> {
  await browser.storage.session.remove(key(setupId));
}
