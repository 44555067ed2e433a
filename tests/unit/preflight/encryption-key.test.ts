import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { judgeAction } from '../../../src/policy/evaluate/judge-action.ts';
import { normalisePolicy } from '../../../src/policy/policy-document.ts';
import { checkEncryptionKey } from '../../../src/preflight/checks/encryption-key.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { overallVerdict, runChecks } from '../../../src/preflight/run-checks.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { arbitraryPolicy } from '../policy/arbitrary-policy.ts';
import { unwrap } from '../policy/problems.ts';
import { account, attached, facts, inline, now, permissions, ssoActions } from './facts.ts';
import { answer, asking, failed, liveFacts, liveRole, notAsked } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const key = `arn:aws:kms:eu-central-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const asked = (changes: Partial<LiveFacts> = {}) =>
  liveFacts({ encryptionKey: answer(key), ...changes });
const having = (...statements: [string | string[], Record<string, unknown>?][]) =>
  answer(
    [[ssoActions, {}] as const, ...statements].map(([actions, more], index) =>
      inline(permissions([actions].flat(), more), `Policy${index}`),
    ),
  );
/** As AWSSSOReadOnly and AWSSSODirectoryReadOnly have it. */
const through = (service: string, context: string) => ({
  Condition: {
    StringLike: {
      'kms:ViaService': `${service}.*.amazonaws.com`,
      [`kms:EncryptionContext:${context}`]: '*',
    },
  },
});
const throughSso = through('sso', 'aws:sso:instance-arn');
const throughStore = through('identitystore', 'aws:identitystore:identitystore-arn');
const onKey = { Resource: key };
const managed = { name: 'AWSSSOReadOnly', kind: 'managed' as const, json: null };
const boundary = (actions: string[]) => ({
  name: 'Limit',
  kind: 'boundary' as const,
  json: permissions(actions),
});

const lacks = /^Missing permissions: the encryption key/;

testScenarios(checkEncryptionKey, [
  [
    'the role’s policies say nothing of the key',
    facts({ live: asked() }),
    'warn',
    lacks,
    /key of your own, arn:aws:kms:eu-central-1:\S+, .*through sso\.eu-central-1\.amazonaws\.com.*Allow kms:Decrypt on arn:aws:kms:.*key’s own policy/,
  ],
  [
    'allowed on the key',
    facts({ live: asked({ policies: having(['kms:Decrypt', onKey]) }) }),
    'pass',
    /^Encryption key$/,
    /what the key’s own policy says was not seen/,
  ],
  [
    'allowed as AWSSSOReadOnly does',
    facts({ live: asked({ policies: having(['kms:Decrypt', throughSso]) }) }),
    'pass',
    /^Encryption key$/,
  ],
  [
    'AWSSSOReadOnly itself, known by its name',
    facts({ live: asked({ policies: answer([managed]) }) }),
    'pass',
    /^Encryption key$/,
  ],
  [
    'allowed through the other service only',
    facts({ live: asked({ policies: having(['kms:Decrypt', throughStore]) }) }),
    'warn',
    lacks,
  ],
  [
    'Identity Store: allowed as AWSSSODirectoryReadOnly does',
    facts({
      recipe: recipeById('identity-store'),
      live: asked({ policies: having(['kms:Decrypt', throughStore]) }),
    }),
    'pass',
    /^Encryption key$/,
  ],
  [
    'Identity Store: allowed through the other service only',
    facts({
      recipe: recipeById('identity-store'),
      live: asked({ policies: having(['kms:Decrypt', throughSso]) }),
    }),
    'warn',
    lacks,
    /through identitystore\.eu-central-1\.amazonaws\.com/,
  ],
  [
    'allowed on another key',
    facts({ live: asked({ policies: having(['kms:Decrypt', { Resource: `${key}0` }]) }) }),
    'warn',
    lacks,
  ],
  [
    'kept out by the boundary',
    facts({
      live: asked({
        role: liveRole({ boundaryArn: `arn:aws:iam::${account}:policy/Limit` }),
        policies: answer([
          inline(permissions([...ssoActions, 'kms:Decrypt'])),
          boundary(ssoActions),
        ]),
      }),
    }),
    'warn',
    lacks,
  ],
  [
    'seconds after the console showed a policy that allows it',
    facts({
      role: {
        changedAt: now - 12_000,
        policies: [inline(permissions('kms:Decrypt', onKey))],
      },
      live: asked(),
    }),
    'warn',
    /^Missing permissions: the encryption key .*\(AWS may not know the last change yet\)$/,
    /asked again by itself/,
  ],
  [
    'seconds after the console showed a customer’s policy attached, which AWS does not list yet',
    facts({ role: { changedAt: now - 12_000, policies: [attached('Key')] }, live: asked() }),
    'warn',
    /\(AWS may not know the last change yet\)$/,
    /showed Key attached/,
  ],
  [
    'seconds after a change that did not allow it',
    facts({ role: { changedAt: now - 12_000 }, live: asked() }),
    'warn',
    /^Missing permissions: the encryption key of IAM Identity Center$/,
    /Allow kms:Decrypt/,
  ],
  [
    'one policy was not read',
    facts({ live: asked({ policies: answer([inline(null)]) }) }),
    'unknown',
    /^Encryption key$/,
    /not all seen.*Allow kms:Decrypt/,
  ],
  [
    'allowed, and whether there is a boundary was not told',
    facts({
      live: asked({ role: failed('iam:GetRole'), policies: having(['kms:Decrypt', onKey]) }),
    }),
    'unknown',
    /^Encryption key$/,
  ],
  [
    'while the policies are read',
    facts({ live: asked({ policies: asking }) }),
    'unknown',
    /^Encryption key$/,
    /being asked/,
  ],
  [
    'the policies were not to be had: those that the console showed',
    facts({ live: asked({ policies: failed('iam:ListRolePolicies') }) }),
    'warn',
    lacks,
    /may not call iam:ListRolePolicies/,
  ],
  [
    'nor were those of a role that was there before all seen',
    facts({
      role: { policiesWhole: false, createdAt: null },
      live: asked({ policies: failed('iam:ListRolePolicies') }),
    }),
    'unknown',
    /^Encryption key$/,
  ],
]);

const unasked: [string, LiveFacts | null][] = [
  ['before AWS was asked', null],
  ['AWS’s own key', liveFacts()],
  ['not allowed to ask', asked({ encryptionKey: failed('sso:DescribeInstance') })],
  ['while it is asked', asked({ encryptionKey: asking })],
  ['not asked', asked({ encryptionKey: notAsked })],
];

for (const [what, live] of unasked) {
  test(`no row: ${what}`, () => {
    expect(checkEncryptionKey(facts({ live }))).toBeNull();
  });
}

test('never all well where no policy of the role allows kms:Decrypt', () => {
  fc.assert(
    fc.property(fc.array(arbitraryPolicy, { maxLength: 3 }), (documents) => {
      const read = documents.map((document) => unwrap(normalisePolicy(document)));
      fc.pre(['denied', 'missing'].includes(judgeAction(read, 'kms:Decrypt')));
      const policies = documents.map((document) => inline(JSON.stringify(document)));
      const all = [...policies, inline(permissions(ssoActions))];
      const results = runChecks(facts({ live: asked({ policies: answer(all) }) }));
      expect(overallVerdict(results)).not.toBe('pass');
    }),
    { numRuns: 100 },
  );
});
