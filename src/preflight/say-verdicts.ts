import { say, type Text, type TextKey } from '../texts/text.ts';
import { words } from '../texts/translate.ts';
import type { CheckResult, Verdict } from './check.ts';

export const verdictMarks: Record<Verdict, string> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  unknown: '?',
};

/** What a mark stands for, for who cannot see it. */
export const verdictNames = {
  pass: 'verdictPass',
  warn: 'verdictWarn',
  fail: 'verdictFail',
  unknown: 'verdictUnknown',
} as const satisfies Record<Verdict, TextKey>;

/** The gravest first. */
const counts = [
  ['fail', 'countFail'],
  ['warn', 'countWarn'],
  ['unknown', 'countUnknown'],
  ['pass', 'countPass'],
] as const satisfies [Verdict, TextKey][];

/** How many checks came to which verdict. */
export function saySummary(checks: readonly CheckResult[]): Text {
  const said = counts.flatMap(([wanted, key]) => {
    const count = checks.filter(({ verdict }) => verdict === wanted).length;
    return count === 0 ? [] : [words(key, { count })];
  });
  return say('preflightSum', { counts: said.join(', ') });
}
