import { useId } from 'preact/hooks';
import type { PreflightRun } from '../../src/messages/reply.ts';
import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import { words } from '../../src/texts/translate.ts';

type Props = { run: PreflightRun; live: LiveFacts | null };

/** How far a run is. No live region: it changes many times a second, and its end is announced. */
export function RunProgress({ run, live }: Props) {
  const id = useId();
  if (run.isWaiting) return <p>{words('waitingForLeave')}</p>;
  const calls = live?.finishedAt === null ? live.calls : { asked: 0, answered: 0 };
  return (
    <div class="progress">
      <label for={id}>{words('askingAws')}</label>
      <progress
        id={id}
        max={Math.max(calls.asked, 1)}
        {...(calls.asked > 0 ? { value: calls.answered } : {})}
      />
      {calls.asked > 0 && <small>{words('callsAnswered', calls)}</small>}
    </div>
  );
}
