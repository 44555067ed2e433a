import type { CheckResult } from '../../src/preflight/check.ts';
import { say, type Text } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';

const counts = {
  fail: 'countFail',
  warn: 'countWarn',
  unknown: 'countUnknown',
  pass: 'countPass',
} as const;

/** How many checks came to which verdict, the gravest first. */
export function saySummary(checks: readonly CheckResult[]): Text {
  const said = (['fail', 'warn', 'unknown', 'pass'] as const).flatMap((verdict) => {
    const count = checks.filter((check) => check.verdict === verdict).length;
    return count === 0 ? [] : [words(counts[verdict], { count })];
  });
  return say('preflightSum', { counts: said.join(', ') });
}
