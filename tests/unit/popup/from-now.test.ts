import { expect, test } from '@playwright/test';
import { fromNow } from '../../../popup/common/from-now.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const rows: [distance: number, english: string, german: string][] = [
  [43 * minute + 59 * second, 'in 43 minutes', 'in 43 Minuten'],
  [minute, 'in 1 minute', 'in 1 Minute'],
  [59 * second, 'in 59 seconds', 'in 59 Sekunden'],
  [2 * hour, 'in 2 hours', 'in 2 Stunden'],
  [119 * minute, 'in 119 minutes', 'in 119 Minuten'],
  [75 * hour, 'in 3 days', 'in 3 Tagen'],
  [-3 * minute, '3 minutes ago', 'vor 3 Minuten'],
  [0, 'now', 'jetzt'],
];
for (const [distance, english, german] of rows) {
  test(`${distance} ms is ${english}`, () => {
    const now = Date.UTC(2026, 10, 24);
    expect(fromNow(now + distance, now, 'en')).toBe(english);
    expect(fromNow(now + distance, now, 'de')).toBe(german);
  });
}
