import type { ConditionLine } from '../condition-lines.ts';
import type { Pattern } from '../wildcards.ts';
import { type Reading, readPattern } from './policy-variables.ts';

/** Of each kind that an operator compares, values that no policy names: the first, the last, any. */
const unnamed = [
  '',
  '\u{10ffff}\u{10ffff}',
  'arn:\u{10ffff}::::',
  '-999999999999999',
  '999999999999999',
  '0.0.0.0',
  '255.255.255.255',
  '::',
];

/** A text that the pattern covers. */
function coveredBy(pattern: Pattern): string {
  const tokens = typeof pattern === 'string' ? pattern.split('') : pattern;
  return tokens.map((token) => (/^[*?]$/.test(token) ? 'x' : token.slice(-1))).join('');
}

/**
 * Values that a key of which nothing is known might have: enough of them that a line which some value
 * meets and some does not is met by one of these, and not by another.
 */
export function possibleValues({ key, values }: ConditionLine, reading: Reading): string[] {
  const named = values.flatMap((value) => {
    const patterns = [true, false].map((wildcards) => readPattern(value, reading, wildcards));
    const covered = patterns.filter((pattern) => pattern !== null).map(coveredBy);
    // Of a range of addresses, its first.
    return [value, value.split('/')[0] ?? '', ...covered];
  });
  const { organizationIsNot } = reading.context;
  const isOfOrganization = key.toLowerCase().startsWith('aws:principalorg');
  // An organization's ID, or a path that begins with it.
  const canBe = (value: string) => !isOfOrganization || value.split('/')[0] !== organizationIsNot;
  return [...unnamed, ...new Set(named)].filter(canBe);
}
