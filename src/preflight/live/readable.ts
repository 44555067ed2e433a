import type { Answer } from './answer.ts';
import type { Run } from './run.ts';

/** What was answered of one policy; where it was not, null, and the run keeps why. */
export function readable(run: Run, answer: Answer<string>): string | null {
  if (answer.state === 'answered') return answer.value;
  if (answer.state !== 'failed') return null;
  const { failure } = answer;
  const known = run.facts().policyFailures;
  const isKnown = known.some(
    ({ kind, action }) => kind === failure.kind && action === failure.action,
  );
  if (!isKnown) run.learn({ policyFailures: [...known, failure] });
  return null;
}
