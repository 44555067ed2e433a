import { expect, test } from '@playwright/test';
import { checkExcess } from '../../../src/preflight/checks/excess.ts';
import type { Facts } from '../../../src/preflight/facts.ts';
import type { LivePolicy } from '../../../src/preflight/live/live-facts.ts';
import { recipes } from '../../../src/sources/index.ts';
import { managedPolicyByName } from '../../../src/sources/managed-policies.ts';
import { attached, facts, inline, permissions, ssoActions } from './facts.ts';
import { answer, failed, liveFacts } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const right = inline(permissions(ssoActions));
/** A policy as AWS tells it: AWS's own, or a customer's. */
const managed = (name: string, json: string, owner = 'aws'): LivePolicy => ({
  name,
  kind: 'managed',
  json,
  arn: `arn:aws:iam::${owner}:policy/${name}`,
});
const byName = (name: string): LivePolicy => ({ name, kind: 'managed', json: null });
const boundary = (actions: string[]): LivePolicy => ({
  name: 'Limit',
  kind: 'boundary',
  json: permissions(actions),
});
const inAws = (...policies: LivePolicy[]) =>
  facts({ live: liveFacts({ policies: answer(policies) }) });
const shown = (...policies: LivePolicy[]) => facts({ role: { policies } });
const more = /^More permissions than reading$/;

testScenarios(checkExcess, [
  [
    'an inline policy that the setup does not know',
    inAws(right, inline(permissions(['s3:Put*', 's3:Get*']), 'Backup')),
    'warn',
    more,
    /^Backup allows more than to read: s3:Put\*\. Whoever .* so can Iru\. Take such .* for Iru alone/,
  ],
  [
    'a customer’s policy, whatever it is called',
    inAws(right, managed('OursReadOnly', permissions('sso:*'), '111122223333')),
    'warn',
    more,
    /OursReadOnly allows more than to read: sso:\*/,
  ],
  [
    'one of AWS’s',
    inAws(managed('AdministratorAccess', permissions('*'))),
    'warn',
    more,
    /AdministratorAccess allows more than to read: \*\./,
  ],
  [
    'two policies, each with what it allows',
    inAws(inline(permissions('s3:*'), 'One'), inline(permissions('ec2:RunInstances'), 'Two')),
    'warn',
    more,
    /One allows more than to read: s3:\*\. Two allows more than to read: ec2:RunInstances\./,
  ],
  [
    'in the policy that the console showed',
    shown(inline(permissions([...ssoActions, 'sso:Delete*']))),
    'warn',
    more,
    /sso:Delete\*/,
  ],
  [
    'one of AWS’s that the console showed by its name',
    shown(right, byName('AmazonS3FullAccess')),
    'warn',
    more,
    /AmazonS3FullAccess of AWS allows more/,
  ],
  [
    'AWS’s policies were not to be had: those that the console showed',
    facts({
      role: { policies: [byName('PowerUserAccess')] },
      live: liveFacts({ policies: failed('iam:ListAttachedRolePolicies') }),
    }),
    'warn',
    more,
    /PowerUserAccess/,
  ],
]);

const nothing: [string, Facts][] = [
  ['the suggested policy', facts()],
  ['the suggested policy, in AWS', facts({ live: liveFacts() })],
  [
    'AWS’s own policies for reading, where some actions have other names',
    inAws(managed('ReadOnlyAccess', permissions(['s3:Get*', 'codecommit:GitPull']))),
  ],
  ['a customer’s policy that was not read', shown(right, attached('FullAccess'))],
  ['the boundary, which allows nothing by itself', inAws(right, boundary(['*']))],
  ['what is out of bounds', inAws(inline(permissions('*')), boundary(ssoActions))],
  [
    'what another policy denies',
    inAws(
      inline(permissions(['s3:*', ...ssoActions])),
      inline(permissions('s3:*', { Effect: 'Deny' }), 'Deny'),
    ),
  ],
];

for (const [what, known] of nothing) {
  test(`no row: ${what}`, () => {
    expect(checkExcess(known)).toBeNull();
  });
}

test('no row: what any source’s own grants allow', () => {
  for (const recipe of recipes) {
    for (const grant of recipe.grants) {
      const json =
        grant.kind === 'inline'
          ? JSON.stringify(grant.document)
          : managedPolicyByName(grant.policyName);
      const policies = [inline(json, grant.policyName)];
      expect(checkExcess(facts({ recipe, role: { policies } }))).toBeNull();
    }
  }
});
