import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PreflightRun } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { say, type Text } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { useAskForCredentials } from '../common/ask-for-credentials.ts';
import { Problem } from '../common/problem.tsx';
import { sayError } from '../common/say-error.ts';
import type { Listing } from '../common/use-listing.ts';
import { askAws } from './ask-aws.ts';
import { RunProgress } from './run-progress.tsx';

type Props = {
  guide: Guide;
  live: LiveFacts | null;
  run: PreflightRun | null;
  listing: Listing;
  /** Other buttons of the same row. */
  children: ComponentChildren;
};

/** Starts asking AWS about the role, tells how far that is, and ends it. */
export function RunControls({ guide, live, run, listing, children }: Props) {
  const { credentials, isLiveAllowed } = listing;
  const announce = useAnnounce();
  const askForCredentials = useAskForCredentials();
  const [problem, setProblem] = useState<Text | null>(null);
  const hasCredentials = credentials !== null;
  useEffect(() => {
    if (hasCredentials) setProblem((before) => (before?.key === 'pasteFirst' ? null : before));
  }, [hasCredentials]);
  const isRunning = run !== null && !run.isWaiting;

  async function start(): Promise<void> {
    setProblem(null);
    if (!hasCredentials) {
      setProblem(say('pasteFirst'));
      return askForCredentials();
    }
    try {
      setProblem(await askAws(guide));
    } catch (error) {
      setProblem(sayError(say('runFails'), error));
    }
  }

  async function cancel(): Promise<void> {
    try {
      await send({ type: 'cancel-preflight', setupId: guide.setupId });
      announce(say('preflightCancelled'));
    } catch (error) {
      setProblem(sayError(say('notCancelled'), error));
    }
  }

  return (
    <>
      {run && <RunProgress run={run} live={live} />}
      <div class="actions">
        {isLiveAllowed && (
          <button
            type="button"
            class="primary"
            onClick={() => void (isRunning ? cancel() : start())}
          >
            {words(isRunning ? 'cancelPreflight' : 'runPreflight')}
          </button>
        )}
        {/* The browser's question can be lost with the popup: it can be asked anew, or given up. */}
        {run?.isWaiting && (
          <button type="button" onClick={cancel}>
            {words('cancelPreflight')}
          </button>
        )}
        {children}
      </div>
      {!isLiveAllowed && <small>{words('liveTurnedOff')}</small>}
      <Problem text={problem} />
    </>
  );
}
