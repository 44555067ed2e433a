import type { PreflightStart, WizardReply } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import { loadPolicyTools } from '../../src/page/load-part.ts';
import type { CheckResult } from '../../src/preflight/check.ts';
import { isCountdown } from '../../src/preflight/is-countdown.ts';
import { isOutdated } from '../../src/preflight/is-outdated.ts';
import { isToRenew } from '../../src/preflight/is-to-renew.ts';
import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { hasReached } from '../../src/setup/stage.ts';
import { type Sentences, say, type Text } from '../../src/texts/text.ts';

/** In ms: the seconds that a role just made or changed still needs are counted down. */
const recheckAfter = 1_000;

/** What the wizard's panel knows of whether the role will work. */
export type PreflightState = {
  checks: CheckResult[];
  /** How far AWS has answered, or why it was not asked. */
  note: Text | null;
  isAsking: boolean;
  /** Why Iru most likely refused the role; empty while it has not. */
  cause: Sentences;
};

export const noPreflight: PreflightState = {
  checks: [],
  note: null,
  isAsking: false,
  cause: [],
};

/** Runs the checks on what the pages showed and AWS said; `changed` gets what they say later on. */
export function createPreflight(
  latest: () => WizardReply | null,
  changed: (state: PreflightState) => void,
  signal: AbortSignal,
) {
  let outcome: Text | null = null;
  /** The run that was made anew, or tried to, since its answers count no more. */
  let renewed: number | null = null;
  let recheck: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(recheck));

  async function check(guide: Guide, live: LiveFacts | null): Promise<PreflightState> {
    const hasRole = hasReached(guide.stage, 'role-created');
    if (!hasRole && guide.violations.length === 0) return noPreflight;
    const tools = await loadPolicyTools();
    const found = tools.preflight(guide, Date.now(), live);
    const isWaiting = found.some(isCountdown);
    clearTimeout(recheck);
    if (isWaiting) recheck = setTimeout(() => void again(), recheckAfter);
    const isAsking = live !== null && live.finishedAt === null;
    const isOld = live !== null && !isAsking && isOutdated(live, guide.role);
    if (live && renewed !== live.startedAt && isToRenew(live, guide.role, found, Date.now())) {
      renewed = live.startedAt;
      await send({ type: 'run-preflight', setupId: guide.setupId });
    }
    const oldNote = isOld ? say('askedBeforeChange') : null;
    return {
      // Without a role only one question arises: whether one may be made at all.
      checks: hasRole ? found : found.filter(({ id }) => id === 'managed-rules'),
      isAsking,
      note: isAsking ? say('askingProgress', live.calls) : (outcome ?? oldNote),
      cause: guide.error === null ? [] : tools.likelyCause(guide.error, guide, Date.now(), live),
    };
  }

  async function again(): Promise<void> {
    const reply = latest();
    if (reply?.guide) changed(await check(reply.guide, reply.live));
  }

  /** At the admin's wish: AWS itself is asked too, where it can be. */
  async function run(): Promise<void> {
    const guide = latest()?.guide;
    if (!guide) return;
    outcome = sayOutcome(await send({ type: 'run-preflight', setupId: guide.setupId }));
    await again();
  }

  async function cancel(): Promise<void> {
    const guide = latest()?.guide;
    if (guide) await send({ type: 'cancel-preflight', setupId: guide.setupId });
  }

  /** What it lacked to ask AWS may be there by now. */
  function forgetOutcome(): void {
    outcome = null;
  }

  return { check, run, cancel, forgetOutcome };
}

function sayOutcome(started: PreflightStart): Text | null {
  switch (started) {
    case 'started':
      return null;
    case 'no-role':
    case 'no-credentials':
      return say('askNeedsCredentials');
    case 'not-allowed':
      return say('askNeedsLeave');
    case 'turned-off':
      return say('liveTurnedOff');
  }
}
