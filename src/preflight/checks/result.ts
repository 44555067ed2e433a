import { type Sentences, say, type Text, type TextValue } from '../../texts/text.ts';
import type { CheckId, CheckResult, Verdict } from '../check.ts';

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

/** The first few of a list, and how many there are besides. */
export function listed(items: readonly string[], most = 6): TextValue {
  const rest = items.length - most;
  if (rest <= 0) return items.join(', ');
  return say('listedMore', { items: items.slice(0, most).join(', '), count: rest });
}
