import { expect, test } from '@playwright/test';
import { listed } from '../../../src/texts/listed.ts';
import { shorten } from '../../../src/texts/shorten.ts';

test('a short list is shown whole, a long one by its first and the number of the rest', () => {
  expect(listed([])).toBe('');
  expect(listed(['a', 'b'])).toBe('a, b');
  expect(listed(['a', 'b', 'c'], 2)).toEqual({
    key: 'listedMore',
    values: { items: 'a, b', count: 1 },
  });
});

test('a text is cut after so many characters, and never within one', () => {
  expect(shorten('abc', 3)).toBe('abc');
  expect(shorten('abcd', 3)).toBe('abc…');
  expect(shorten('ab😀d', 3)).toBe('ab…');
  expect(listed(['x'.repeat(5_000)])).toHaveLength(1_001);
});
