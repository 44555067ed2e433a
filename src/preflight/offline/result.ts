import type { CheckId, CheckResult, Verdict } from '../check.ts';

/** Writes the results of one check. */
export function resultsOf(id: CheckId) {
  const result =
    (verdict: Verdict) =>
    (title: string, evidence: string, mend: string | null = null): CheckResult => ({
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
export function listed(items: readonly string[], most = 6): string {
  const rest = items.length - most;
  return rest > 0 ? `${items.slice(0, most).join(', ')} and ${rest} more` : items.join(', ');
}
