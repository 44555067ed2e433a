import { orderOperators } from './order-operators.ts';

/** From a year alone down to fractions of a second; a time must name its zone. */
const isoDate =
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

/**
 * Milliseconds since 1970 of a W3C date or of seconds since 1970. Digits alone are seconds. Source:
 * IAM User Guide, "Condition operators", Date.
 */
function readDate(text: string): number | null {
  if (/^-?\d+$/.test(text)) return Number(text) * 1000;
  const time = isoDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

export const dateOperators = orderOperators('Date', readDate);
