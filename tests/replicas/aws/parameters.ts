import * as z from 'zod/mini';

// The words that the services themselves have for broken constraints.
const missing = 'Member must not be null';

/** A parameter that must be there and, all of it, match the pattern. */
export function text(pattern: RegExp, minimum = 1, maximum = 2048) {
  return z
    .string({ error: missing })
    .check(
      z.minLength(minimum, `Member must have length greater than or equal to ${minimum}`),
      z.maxLength(maximum, `Member must have length less than or equal to ${maximum}`),
      z.regex(pattern, `Member must satisfy regular expression pattern: ${pattern.source}`),
    );
}

/** A list parameter of at least one text. */
export const texts = z
  .array(z.string(), { error: missing })
  .check(z.minLength(1, 'Member must have length greater than or equal to 1'));

/** A number within bounds; the query protocol sends digits. */
export function count(minimum: number, maximum: number) {
  return z.coerce
    .number({ error: 'Member must be a number' })
    .check(
      z.gte(minimum, `Member must have value greater than or equal to ${minimum}`),
      z.lte(maximum, `Member must have value less than or equal to ${maximum}`),
    );
}

export const anyText = text(/^[\s\S]*$/, 1, 100_000);
export const accountId = text(/^\d{12}$/);
export const arn = text(/^arn:[\s\S]*$/, 20);
