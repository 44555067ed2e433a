import type { Operators } from './test-value.ts';

/** The value as a number that can be ordered, or null when it is not of the family's kind. */
type Read = (text: string) => number | null;

/** Equals, LessThan and the like; no such operator knows variables or wildcards. */
export function orderOperators(family: string, read: Read): Operators {
  const test =
    (holds: (given: number, asked: number) => boolean) => (asked: string, given: string) => {
      const [limit, value] = [read(asked), read(given)];
      return limit === null || value === null ? null : holds(value, limit);
    };
  return {
    [`${family}Equals`]: test((given, asked) => given === asked),
    [`${family}LessThan`]: test((given, asked) => given < asked),
    [`${family}LessThanEquals`]: test((given, asked) => given <= asked),
    [`${family}GreaterThan`]: test((given, asked) => given > asked),
    [`${family}GreaterThanEquals`]: test((given, asked) => given >= asked),
  };
}
