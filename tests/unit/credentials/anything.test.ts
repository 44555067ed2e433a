import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { readCredentials } from '../../../src/preflight/credentials/read-credentials.ts';
import { inEnglish } from '../texts/in-english.ts';
import { anyKeys } from './arbitrary-keys.ts';

const syntax = ['AWS_ACCESS_KEY_ID', 'aws_session_token', 'SecretAccessKey', 'export ', 'set -gx '];
const signs = ['=', ' ', '"', "'", '\n', '{', '|', ':', '\\', '<', '***', '2026-11-25T00:00:00Z'];

test('whatever is pasted: nothing throws, and no problem quotes it', () => {
  const pieces = anyKeys.chain(({ accessKeyId, secretAccessKey, sessionToken }) => {
    const secrets = [accessKeyId, secretAccessKey, sessionToken, sessionToken.slice(40)];
    const piece = fc.oneof(
      fc.constantFrom(...secrets),
      fc.constantFrom(...syntax, ...signs),
      fc.string({ maxLength: 8 }),
    );
    return fc.tuple(fc.constant(secrets), fc.array(piece, { maxLength: 20 }));
  });
  fc.assert(
    fc.property(pieces, ([secrets, parts]) => {
      const result = readCredentials(parts.join(''), 0);
      if (result.ok) return;
      const told = JSON.stringify(result.problem) + inEnglish(result.problem.text);
      for (const secret of secrets) expect(told).not.toContain(secret.slice(0, 12));
    }),
    { numRuns: 500, endOnFailure: true },
  );
});

const pieces = [
  'AWS_SESSION_TOKEN="',
  "AWS_SESSION_TOKEN='\n",
  'AWS_SESSION_TOKEN=a\n',
  'set -gx AWS_ACCESS_KEY_ID ',
  'set -g -g ',
  'CREDENTIALS ',
  '| SessionToken ',
  '"SessionToken": "\\',
  'a',
  '\n',
  '#\n',
  '-',
];
for (const piece of pieces) {
  test(`a long text of ${JSON.stringify(piece)} is read at once`, () => {
    for (const length of [100_000, 1_000_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const started = performance.now();
      readCredentials(text, 0);
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
}
