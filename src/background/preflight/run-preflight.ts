import * as z from 'zod/mini';
import { browser } from '../../browser.ts';
import type { PreflightRun, PreflightStart } from '../../messages/reply.ts';
import { once } from '../../once.ts';
import { homeOriginsFor } from '../../preflight/live/home-endpoints.ts';
import type { LiveJob } from '../../preflight/live/job.ts';
import { leaveToAsk } from '../../preflight/live/leave-to-ask.ts';
import type { LiveFacts } from '../../preflight/live/live-facts.ts';
import type { Setup } from '../../setup/setup.ts';
import { isFirefox } from '../../side-panel.ts';
import { parseStored } from '../parse-stored.ts';
import { queue } from '../queue.ts';
import { isLiveAllowed } from '../rules.ts';
import { findSetup } from '../setups.ts';
import type { Reading } from '../stores.ts';
import { currentCredentials } from './credentials-store.ts';
import { liveFactsOf, putLiveFacts } from './live-facts-store.ts';
import { closePreflightPage, openPreflightPage } from './preflight-page.ts';

const key = 'preflightRun';
// The browser's leave may come while a run is being started: it is not to be started twice.
const inTurn = queue();
const runSchema = once(() => z.object({ setupId: z.string(), isWaiting: z.boolean() }));

/**
 * Starts asking AWS about the setup's role, in place of a run that is under way. Where the browser has
 * not allowed AWS's hosts yet, the run waits for that: the browser's question may close the popup.
 */
export function runPreflight(setupId: string): Promise<PreflightStart> {
  return inTurn(() => start(setupId));
}

async function start(setupId: string): Promise<PreflightStart> {
  const setup = await findSetup(setupId);
  if (setup === null || setup.role.arn === null) return 'no-role';
  if (!(await isLiveAllowed())) return 'turned-off';
  if ((await currentCredentials()) === null) return 'no-credentials';
  await endRun();
  await setRun({ setupId, isWaiting: true });
  if (!(await mayAsk(setup))) return 'not-allowed';
  await setRun({ setupId, isWaiting: false });
  try {
    await openPreflightPage();
  } catch (error) {
    await endRun();
    throw error;
  }
  return 'started';
}

/** The browser allowed hosts: a run that waited for them starts. */
export function runWaitingPreflight(): Promise<void> {
  return inTurn(async () => {
    const run = await currentRun();
    if (run?.isWaiting) await start(run.setupId);
  });
}

export async function cancelPreflight(setupId: string): Promise<null> {
  if ((await currentRun())?.setupId === setupId) await endRun();
  return null;
}

/**
 * What the hidden page is to do; null when the run was cancelled before it came. Without credentials
 * where they are over by now: the page then tells that nothing was asked.
 */
export async function preflightJob(): Promise<LiveJob | null> {
  const run = await currentRun();
  const setup = run && (await findSetup(run.setupId));
  const credentials = await currentCredentials();
  if (!setup || setup.role.arn === null) return null;
  const { externalId, partition } = setup.wizard;
  const { id: setupId, sourceId } = setup;
  return { setupId, sourceId, roleArn: setup.role.arn, externalId, partition, credentials };
}

/** Keeps what the hidden page learned; a run that was cancelled meanwhile has no say. */
export async function takeLiveFacts(facts: LiveFacts): Promise<null> {
  if ((await currentRun())?.setupId !== facts.setupId) return null;
  try {
    await putLiveFacts(facts);
  } finally {
    if (facts.finishedAt !== null) await endRun();
  }
  return null;
}

async function mayAsk({ wizard, sourceId }: Setup): Promise<boolean> {
  const origins = homeOriginsFor(wizard.partition, sourceId);
  return browser.permissions.contains(leaveToAsk(origins, isFirefox()));
}

/** The run under way, of which there is one at a time. */
export async function currentRun(
  session: Reading = browser.storage.session.get(key),
): Promise<PreflightRun | null> {
  return parseStored(runSchema, (await session)[key]);
}

async function setRun(run: PreflightRun): Promise<void> {
  await browser.storage.session.set({ [key]: run });
}

/** Ends the run under way, if there is one; what it has learned is kept. */
export async function endRun(): Promise<void> {
  const run = await currentRun();
  await browser.storage.session.remove(key);
  await closePreflightPage();
  const facts = run && (await liveFactsOf(run.setupId));
  if (facts?.finishedAt === null) await putLiveFacts({ ...facts, finishedAt: Date.now() });
}
