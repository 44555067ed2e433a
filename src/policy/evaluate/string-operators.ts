import { covers } from '../wildcards.ts';
import { readPattern } from './policy-variables.ts';
import type { Operators, TestValue } from './test-value.ts';

const test =
  (wildcards: boolean): TestValue =>
  (asked, given, reading) => {
    const pattern = readPattern(asked, reading, wildcards);
    return pattern !== null && covers(pattern, given.split(''));
  };

/** The value of a policy without wildcards, its variables replaced. */
const plain = (...[asked, , reading]: Parameters<TestValue>) =>
  readPattern(asked, reading, false)?.join('').toLowerCase();

/** * and ? are wildcards under StringLike only. */
export const stringOperators: Operators = {
  StringEquals: test(false),
  StringLike: test(true),
  StringEqualsIgnoreCase: (asked, given, reading) =>
    plain(asked, given, reading) === given.toLowerCase(),
};

/** Compared without regard to case; anything but true and false matches nothing. */
export const boolOperators: Operators = {
  Bool: (asked, given, reading) => {
    const [wanted, value] = [plain(asked, given, reading), given.toLowerCase()];
    return wanted === value && (value === 'true' || value === 'false');
  },
};

/** Both values are base64 of the bytes to compare; variables are not replaced. */
export const binaryOperators: Operators = { BinaryEquals: (asked, given) => asked === given };
