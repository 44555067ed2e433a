import type { ConditionLine } from '../condition-lines.ts';
import { arnOperators } from './arn-operators.ts';
import { dateOperators } from './date-operators.ts';
import { ipOperators } from './ip-operators.ts';
import { numericOperators } from './numeric-operators.ts';
import { hasUnknownVariable, type Reading } from './policy-variables.ts';
import { possibleValues } from './possible-values.ts';
import { binaryOperators, boolOperators, stringOperators } from './string-operators.ts';
import type { TestValue } from './test-value.ts';

const tests = new Map<string, TestValue>(
  [
    stringOperators,
    boolOperators,
    binaryOperators,
    numericOperators,
    dateOperators,
    ipOperators,
    arnOperators,
  ].flatMap((family) => Object.entries(family)),
);

const setOperators = ['ForAllValues', 'ForAnyValue'] as const;

/** 'ForAllValues:StringNotLikeIfExists' in its parts. */
function readOperator(operator: string) {
  const set = setOperators.find((each) => operator.startsWith(`${each}:`));
  const ifExists = operator.endsWith('IfExists');
  const name = operator.slice(set ? set.length + 1 : 0, ifExists ? -'IfExists'.length : undefined);
  const base = name.replace(/Not(?=Equals|Like|Ip)/, '');
  return { set, ifExists, base, negated: base !== name };
}

/** Whether the line is met by these values of its key; undefined where the request has no such key. */
function isMetBy(
  given: readonly string[] | undefined,
  { operator, values }: ConditionLine,
  reading: Reading,
): boolean {
  const { set, ifExists, base, negated } = readOperator(operator);
  if (base === 'Null') {
    return values.some((value) => value.toLowerCase() === String(given === undefined));
  }
  const test = tests.get(base);
  if (!test) return false;
  if (!given) return ifExists || set === 'ForAllValues' || (!set && negated);
  const fits = (value: string) =>
    negated
      ? values.every((asked) => test(asked, value, reading) === false)
      : values.some((asked) => test(asked, value, reading) === true);
  // To a set operator, an empty value is no value.
  const members = given.filter((value) => value !== '');
  if (set === 'ForAllValues') return members.every(fits);
  if (set === 'ForAnyValue') return members.some(fits);
  // A key with several values can be tested under a set operator only.
  return given.length === 1 && given.every(fits);
}

/** Of a line with more values than this on a key that is not known, the answer is not looked for. */
const mostLookedThrough = 100;

/**
 * Whether a request meets one line of a Condition; null where that depends on what is not known of the
 * request. Several values are alternatives, and under a negated operator none of them may match. An
 * operator that IAM does not know is never met. Sources: IAM User Guide, "Condition operators" and
 * "Single-valued vs. multivalued context keys".
 */
export function meetsCondition(line: ConditionLine, reading: Reading): boolean | null {
  const { key, values } = line;
  const { context } = reading;
  const given = context.values.get(key.toLowerCase());
  const isKnown = context.knows(key);
  if (isKnown && !given) return isMetBy(given, line, reading);
  if (values.some((value) => hasUnknownVariable(value, reading))) return null;
  if (isKnown) return isMetBy(given, line, reading);
  if (values.length > mostLookedThrough) return null;
  const whenAbsent = isMetBy(undefined, line, reading);
  const whenThere = given ? [given] : possibleValues(line, reading).map((value) => [value]);
  const isSure = whenThere.every((values) => isMetBy(values, line, reading) === whenAbsent);
  return isSure ? whenAbsent : null;
}
