import { expect, test } from '@playwright/test';
import { readCredentials } from '../../../src/preflight/credentials/read-credentials.ts';
import { inEnglish } from '../texts/in-english.ts';

const now = Date.parse('2026-11-25T08:00:00Z');
const id = 'ASIAQWERTYUIOPASDFGH';
const userId = 'AKIAQWERTYUIOPASDFGH';
const secret = 'abcdefghij0123456789abcdefghij0123456789';
const token = 'IQoJb3JpZ2luX2Vj'.repeat(20);

function block(accessKeyId: string, secretAccessKey: string, sessionToken: string, more = '') {
  return [
    accessKeyId && `export AWS_ACCESS_KEY_ID=${accessKeyId}`,
    secretAccessKey && `export AWS_SECRET_ACCESS_KEY=${secretAccessKey}`,
    sessionToken && `export AWS_SESSION_TOKEN=${sessionToken}`,
    more,
  ].join('\n');
}

const rows: [string, string, string, RegExp][] = [
  ['nothing', '', 'not-found', /No AWS credentials/],
  ['anything else', 'npm install', 'not-found', /No AWS credentials/],
  ['no access key ID', block('', secret, token), 'no-access-key-id', /access key ID is missing/],
  ['no secret', block(id, '', token), 'no-secret', /secret access key is missing/],
  ['no token', block(id, secret, ''), 'no-token', /session token is missing/],
  ['a token cleared', block(id, secret, '""'), 'no-token', /session token is missing/],
  ['a user’s key with a token', block(userId, secret, token), 'mixed', /different credentials/],
  [
    'two profiles',
    `[a]\n${block(id, secret, token)}\n[b]\n${block(`${id.slice(0, -1)}X`, secret, token)}`,
    'several',
    /several sets/,
  ],
  [
    'a profile of each kind',
    `${block(userId, [...secret].reverse().join(''), '')}\n${block(id, secret, token)}`,
    'several',
    /several sets/,
  ],
  ['a masked ID', block('****************ASDF', secret, token), 'masked', /masked/],
  ['a masked secret', block(id, '********', token), 'masked', /masked/],
  ['a secret of bullets', block(id, '••••••••', token), 'masked', /masked/],
  ['a token with an ellipsis', block(id, secret, 'IQoJb3JpZ2luX2VjEJ...'), 'masked', /masked/],
  ['a placeholder', block('<your-key-id>', secret, token), 'masked', /masked/],
  ['documentation', block('AKIAIOSFODNN7EXAMPLE', secret, ''), 'example', /example/],
  [
    'the secret of documentation',
    block(id, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', token),
    'example',
    /example/,
  ],
  ['a role’s unique ID', block('AROAQWERTYUIOPASDFGH', secret, token), 'access-key-id', /ASIA or/],
  ['a cut-off ID', block('ASIAQWERTY', secret, token), 'access-key-id', /does not look like one/],
  ['an ID in small letters', block(id.toLowerCase(), secret, token), 'access-key-id', /capital/],
  ['a secret too short', block(id, secret.slice(0, 39), token), 'secret', /39 characters/],
  ['a secret too long', block(id, `${secret}A`, token), 'secret', /41 characters/],
  ['a secret with strange signs', block(id, `${secret.slice(1)}§`, token), 'secret', /40/],
  ['a token cut off', block(id, secret, 'IQoJb3Jp'), 'token', /cut off/],
  ['a token with strange signs', block(id, secret, `${token}%`), 'token', /characters/],
  [
    'expired an hour ago',
    block(id, secret, token, 'export AWS_CREDENTIAL_EXPIRATION=2026-11-25T07:00:00Z'),
    'expired',
    /have expired/,
  ],
  [
    'expired, by another zone’s clock',
    block(id, secret, token, 'x_security_token_expires = 2026-11-25T08:30:00+01:00'),
    'expired',
    /have expired/,
  ],
  ['a whole log', 'x'.repeat(100_001), 'too-long', /too long/],
];

for (const [name, pasted, code, sentence] of rows) {
  test(`${name}: ${code}`, () => {
    const result = readCredentials(pasted, now);
    if (result.ok) throw new Error('taken for good');
    expect(result.problem.code).toBe(code);
    expect(inEnglish(result.problem.text)).toMatch(sentence);
  });
}

test('the long-lived key of a user is taken, with a warning', () => {
  const result = readCredentials(block(userId, secret, ''), now);
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.value.credentials).toMatchObject({ accessKeyId: userId, sessionToken: null });
  expect(result.value.warnings.map(({ code }) => code)).toEqual(['long-lived']);
});

test('of several expirations the earliest counts, and what is no time does not', () => {
  const lines = [
    'AWS_CREDENTIAL_EXPIRATION=2026-11-25T12:00:00Z',
    'AWS_SESSION_EXPIRATION=2026-11-25T10:00:00+00:00',
    'Expiration: soon',
  ];
  const result = readCredentials(block(id, secret, token, lines.join('\n')), now);
  expect(result).toMatchObject({
    value: { credentials: { expiresAt: Date.parse('2026-11-25T10:00:00Z') } },
  });
});
