import { expect, test } from '@playwright/test';
import { sayError } from '../../../popup/common/say-error.ts';
import { say } from '../../../src/texts/text.ts';
import { inEnglish } from '../texts/in-english.ts';

const unanswered = [
  new Error('Could not establish connection. Receiving end does not exist.'),
  new Error('The message port closed before a response was received.'),
  new TypeError("right-hand side of 'in' should be an object, got undefined"),
];
for (const error of unanswered) {
  test(`says what to do when nobody answers: ${error.message}`, () => {
    expect(inEnglish(sayError(say('tabNotShown'), error))).toMatch(
      /^The tab cannot be shown: Role Courier’s background does not answer\. Close this popup/,
    );
  });
}

test('passes on another reason as a sentence', () => {
  const told = (error: unknown) => inEnglish(sayError(say('setupNotForgotten'), error));
  expect(told(new Error('the disk is full'))).toBe(
    'The setup cannot be forgotten: the disk is full.',
  );
  expect(told(new Error('Try again!'))).toBe('The setup cannot be forgotten: Try again!');
  expect(told('no reason')).toBe('The setup cannot be forgotten: no reason.');
});

for (const why of [
  'Resource::kQuotaBytes quota exceeded',
  'QuotaExceededError: storage.local API call exceeded its quota limitations.',
]) {
  test(`says what to do when the storage is full: ${why}`, () => {
    expect(inEnglish(sayError(say('setupNotForgotten'), new Error(why)))).toMatch(
      /^The setup cannot be forgotten: The browser’s storage for Role Courier is full\. Forget setups/,
    );
  });
}
