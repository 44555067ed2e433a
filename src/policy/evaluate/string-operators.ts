import { covers, literally, type Pattern } from '../wildcards.ts';
import { readPattern } from './policy-variables.ts';
import type { Operators, TestValue } from './test-value.ts';

const asIs = (pattern: Pattern) => pattern;
const lowerCase = (pattern: Pattern) =>
  typeof pattern === 'string' ? pattern.toLowerCase() : pattern.map((token) => token.toLowerCase());

const test =
  (wildcards: boolean, spelling: (pattern: Pattern) => Pattern): TestValue =>
  (asked, given, reading) => {
    const pattern = readPattern(asked, reading, wildcards);
    return pattern !== null && covers(spelling(pattern), spelling(literally(given)));
  };

const equalsIgnoreCase = test(false, lowerCase);

/** * and ? are wildcards under StringLike only. */
export const stringOperators: Operators = {
  StringEquals: test(false, asIs),
  StringLike: test(true, asIs),
  StringEqualsIgnoreCase: equalsIgnoreCase,
};

/** Compared without regard to case; anything but true and false matches nothing. */
export const boolOperators: Operators = {
  Bool: (asked, given, reading) => {
    return /^(?:true|false)$/i.test(given) && equalsIgnoreCase(asked, given, reading);
  },
};

/** Both values are base64 of the bytes to compare; variables are not replaced. */
export const binaryOperators: Operators = { BinaryEquals: (asked, given) => asked === given };
