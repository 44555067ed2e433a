const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * A time as seen from now, in words of `language`: “in 43 minutes”, “2 hours ago”. Both times in
 * milliseconds since the epoch. What is left is rounded down, so that it is never promised too much.
 */
export function fromNow(time: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const distance = time - now;
  const size = Math.abs(distance);
  if (size < minute) return format.format(Math.trunc(distance / 1_000), 'second');
  if (size < 2 * hour) return format.format(Math.trunc(distance / minute), 'minute');
  if (size < 2 * day) return format.format(Math.trunc(distance / hour), 'hour');
  return format.format(Math.trunc(distance / day), 'day');
}
