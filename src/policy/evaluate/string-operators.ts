import { covers, literally } from '../wildcards.ts';
import { readPattern } from './policy-variables.ts';
import type { Operators, TestValue } from './test-value.ts';

const asIs = (text: string) => text;
const lowerCase = (text: string) => text.toLowerCase();

const test =
  (wildcards: boolean, spelling: (text: string) => string): TestValue =>
  (asked, given, reading) => {
    if (!wildcards && !asked.includes('${')) return spelling(asked) === spelling(given);
    const pattern = readPattern(asked, reading, wildcards)?.map(spelling);
    return pattern !== undefined && covers(pattern, literally(given).map(spelling));
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
