import * as z from 'zod/mini';
import { browser } from '../../browser.ts';
import type { PreflightRun } from '../../messages/reply.ts';
import { once } from '../../once.ts';
import { parseStored } from '../parse-stored.ts';
import { queue } from '../queue.ts';
import type { Reading } from '../stores.ts';

const key = 'preflightRun';
const runSchema = once(() =>
  z.object({ id: z.string(), setupId: z.string(), isWaiting: z.boolean() }),
);

/**
 * Every start and end of a run, and what it tells, goes through this one queue: a run is not to be
 * started twice, and none ends another one. So do the credentials: none are forgotten for others.
 */
export const inTurn = queue();

/** The run under way, of which there is one at a time. */
export async function currentRun(
  session: Reading = browser.storage.session.get(key),
): Promise<PreflightRun | null> {
  return parseStored(runSchema, (await session)[key]);
}

export async function setRun(run: PreflightRun): Promise<void> {
  await browser.storage.session.set({ [key]: run });
}

export async function removeRun(): Promise<void> {
  await browser.storage.session.remove(key);
}
