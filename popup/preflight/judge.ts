// Loaded once the page is there: the policy code is many times the size of what draws the page.
import type { CheckResult } from '../../src/preflight/check.ts';
import { factsOf } from '../../src/preflight/facts.ts';
import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import { makeReport, reportAsJson } from '../../src/preflight/report.ts';
import { reportAsText } from '../../src/preflight/report-as-text.ts';
import { runChecks } from '../../src/preflight/run-checks.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { translate } from '../../src/texts/translate.ts';

/** What the checks find, and how it can be copied. */
export type Judgement = {
  checks: CheckResult[];
  asText: () => string;
  asJson: () => string;
};

/** Judges a setup's role by all that is known of it. `now` in milliseconds since the epoch. */
export function judge(guide: Guide, live: LiveFacts | null, now: number): Judgement {
  const checks = runChecks(factsOf(guide, live, now));
  const report = () => makeReport({ guide, live, checks, now }, translate);
  return {
    checks,
    asText: () => reportAsText(report(), translate),
    asJson: () => reportAsJson(report()),
  };
}
