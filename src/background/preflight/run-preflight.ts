import { browser } from '../../browser.ts';
import type { PreflightStart } from '../../messages/reply.ts';
import { homeOriginsFor } from '../../preflight/live/home-endpoints.ts';
import type { LiveJob } from '../../preflight/live/job.ts';
import { leaveToAsk } from '../../preflight/live/leave-to-ask.ts';
import type { Setup } from '../../setup/setup.ts';
import { isFirefox } from '../../side-panel.ts';
import { isLiveAllowed } from '../rules.ts';
import { findSetup } from '../setups.ts';
import { currentCredentials } from './credentials-store.ts';
import { currentRun, inTurn, setRun } from './current-run.ts';
import { endInTurn } from './end-run.ts';
import { openPreflightPage } from './preflight-page.ts';

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
  await endInTurn();
  const run = { id: crypto.randomUUID(), setupId };
  try {
    await setRun({ ...run, isWaiting: true });
    if (!(await mayAsk(setup))) return 'not-allowed';
    await setRun({ ...run, isWaiting: false });
    await openPreflightPage();
  } catch (error) {
    await endInTurn();
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
  const roleArn = setup.role.arn;
  return { runId: run.id, setupId, sourceId, roleArn, externalId, partition, credentials };
}

async function mayAsk({ wizard, sourceId }: Setup): Promise<boolean> {
  const origins = homeOriginsFor(wizard.partition, sourceId);
  return browser.permissions.contains(leaveToAsk(origins, isFirefox()));
}
