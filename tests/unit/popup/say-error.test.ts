import { expect, test } from '@playwright/test';
import { sayError } from '../../../popup/common/say-error.ts';

const unanswered = [
  new Error('Could not establish connection. Receiving end does not exist.'),
  new Error('The message port closed before a response was received.'),
  new TypeError("right-hand side of 'in' should be an object, got undefined"),
];
for (const error of unanswered) {
  test(`says what to do when nobody answers: ${error.message}`, () => {
    expect(sayError('The tab cannot be shown', error)).toMatch(
      /^The tab cannot be shown: Role Courier’s background does not answer\. Close this popup/,
    );
  });
}

test('passes on another reason as a sentence', () => {
  expect(sayError('Forgetting failed', new Error('the disk is full'))).toBe(
    'Forgetting failed: the disk is full.',
  );
  expect(sayError('Forgetting failed', new Error('Try again!'))).toBe(
    'Forgetting failed: Try again!',
  );
  expect(sayError('Forgetting failed', 'no reason')).toBe('Forgetting failed: no reason.');
});
