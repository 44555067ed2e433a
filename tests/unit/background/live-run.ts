import { homeOriginsFor } from '../../../src/preflight/live/home-endpoints.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { nothingAsked } from '../../../src/preflight/live/nothing-asked.ts';
import { roleCreated, setupAfter } from '../../browser/popup-seed.ts';
import { hiddenPage, permitted, storage } from './fake-extension.ts';

// The modules look for the extension's API when they are loaded.
const { keepCredentials } = await import('../../../src/background/preflight/credentials-store.ts');
const { preflightJob, runPreflight } = await import(
  '../../../src/background/preflight/run-preflight.ts'
);
const { takeLiveFacts } = await import('../../../src/background/preflight/take-live-facts.ts');

export const setup = setupAfter('sso', [roleCreated('sso')]);
export const roleArn = setup.role.arn ?? '';
export const credentials = {
  accessKeyId: 'ASIAABCDEFGHIJKLMNOP',
  secretAccessKey: 'a'.repeat(40),
  sessionToken: 'b'.repeat(40),
  expiresAt: null,
};

/** A setup whose role is made, credentials, and a browser that lets AWS be asked. */
export async function beReady(): Promise<void> {
  await storage.session.clear();
  await storage.local.clear();
  await storage.managed.clear();
  hiddenPage.canOpen = true;
  for (const origin of homeOriginsFor('aws', 'sso')) permitted.add(origin);
  await storage.local.set({ [`setup/${setup.id}`]: setup });
  await keepCredentials(credentials);
}

/** Starts a run; what its hidden page is to tell as its ID, as the page gets to know it. */
export async function startRun(): Promise<string> {
  const started = await runPreflight(setup.id);
  const job = await preflightJob();
  if (started !== 'started' || job === null) throw new Error(`Not started: ${started}.`);
  return job.runId;
}

/** What a run that began at `startedAt` knows while it has learned nothing. */
export function factsFrom(startedAt: number, changes: Partial<LiveFacts> = {}): LiveFacts {
  return { ...nothingAsked({ setupId: setup.id, roleArn }, startedAt), ...changes };
}

/** A run under way, which has not learned anything yet. */
export async function begin(): Promise<{ runId: string; facts: LiveFacts }> {
  const runId = await startRun();
  const facts = factsFrom(Date.now());
  await takeLiveFacts(runId, facts);
  return { runId, facts };
}
