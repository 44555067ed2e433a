import type { ConditionLine } from '../condition-lines.ts';
import { arnOperators } from './arn-operators.ts';
import { dateOperators } from './date-operators.ts';
import { ipOperators } from './ip-operators.ts';
import { numericOperators } from './numeric-operators.ts';
import type { Reading } from './policy-variables.ts';
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

/**
 * Whether a request meets one line of a Condition. Several values are alternatives, and under a
 * negated operator none of them may match. An operator that IAM does not know is never met. Sources:
 * IAM User Guide, "Condition operators" and "Single-valued vs. multivalued context keys".
 */
export function meetsCondition(
  { operator, key, values }: ConditionLine,
  reading: Reading,
): boolean {
  const { set, ifExists, base, negated } = readOperator(operator);
  const given = reading.context.get(key.toLowerCase());
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
