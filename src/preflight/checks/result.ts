import type { Sentences, Text } from '../../texts/text.ts';
import type { CheckId, CheckResult, Verdict } from '../check.ts';

export { listed } from '../../texts/listed.ts';

/** Writes the results of one check. */
export function resultsOf(id: CheckId) {
  const result =
    (verdict: Verdict) =>
    (title: Text, evidence: Sentences, mend: Sentences | null = null): CheckResult => ({
      id,
      verdict,
      title,
      evidence,
      mend,
    });
  return {
    pass: result('pass'),
    warn: result('warn'),
    fail: result('fail'),
    unknown: result('unknown'),
  };
}
