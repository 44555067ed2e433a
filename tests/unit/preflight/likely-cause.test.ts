import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Facts } from '../../../src/preflight/facts.ts';
import { likelyCause } from '../../../src/preflight/likely-cause.ts';
import { runChecks } from '../../../src/preflight/run-checks.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { inEnglish } from '../texts/in-english.ts';
import { anyFacts } from './arbitrary-facts.ts';
import { account, facts, inline, now, permissions, ssoActions, trustPolicy } from './facts.ts';
import { answer, liveFacts, liveRole, notAsked, simulation } from './live-facts.ts';

const denied =
  'User: arn:aws:sts::753695775620:assumed-role/IruConnect/iru is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/Iru';
const noApps = 'is not authorized to perform: sso:ListApplications';
const key = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const noKey = `AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/Iru/iru is not authorized to perform: kms:Decrypt on resource: ${key} because no identity-based policy allows the kms:Decrypt action`;
const otherId = trustPolicy({ Condition: { StringEquals: { 'sts:ExternalId': 'iru-1234-abce' } } });
const someActions = [inline(permissions(ssoActions.slice(0, 2)))];
const member = answer({ id: 'o-example', managementAccount: '444455556666' });
const delegated = { organization: member, delegatedAdministrators: answer([account]) };
const cloudtrail = {
  recipe: recipeById('cloudtrail'),
  role: { policies: [inline(permissions('cloudtrail:*'))] },
};
const newRole = { createdAt: now - 12_000 };

const rows: [what: string, error: string, facts: Facts, told: RegExp][] = [
  [
    'the external ID differs',
    denied,
    facts({ role: { trustPolicy: otherId } }),
    /^Its message says that Iru was denied sts:AssumeRole.* The likely cause: External ID mismatch\.$/,
  ],
  [
    'the trust fails, and so does the coverage: the one that the words point to',
    denied,
    facts({ role: { trustPolicy: otherId, policies: someActions } }),
    /likely cause: External ID mismatch/,
  ],
  [
    'the words point elsewhere',
    denied,
    facts({ role: { policies: someActions } }),
    /Another check fails, though these words do not point to it: Missing permissions: \d+ of/,
  ],
  [
    'a new role',
    denied,
    facts({ role: newRole }),
    /^Its message says that Iru was denied.* The role is less than a minute old, .*submit again\.$/,
  ],
  [
    'a new role on which no policy was seen',
    noApps,
    facts({ role: { ...newRole, policies: [] } }),
    /^Iru was let in, and then denied sso:ListApplications\. The likely cause: no policy was seen on the role so far\. Add the policy/,
  ],
  [
    'a role on which nothing but a boundary was seen, and something else fails',
    noApps,
    facts({
      role: {
        trustPolicy: otherId,
        policies: [{ name: 'Limit', kind: 'boundary', json: permissions('*') }],
        policiesWhole: false,
      },
    }),
    /The likely cause: no policy was seen on the role so far\./,
  ],
  [
    'a new role without a policy, which did not let Iru in',
    denied,
    facts({ role: { ...newRole, policies: [] } }),
    /The role is less than a minute old/,
  ],
  [
    'a new role whose policies AWS has told',
    noApps,
    facts({
      role: { ...newRole, policies: [] },
      live: liveFacts({ role: liveRole(newRole) }),
    }),
    /The role is less than a minute old/,
  ],
  [
    'a new role with a wrong trust policy',
    denied,
    facts({ role: { ...newRole, trustPolicy: otherId } }),
    /likely cause: External ID mismatch/,
  ],
  [
    'a role that was mended seconds ago, as AWS does not know yet',
    noApps,
    facts({
      role: { changedAt: now - 12_000 },
      live: liveFacts({
        simulation: simulation({ 'sso:ListApplications': { decision: 'implicitDeny' } }),
      }),
    }),
    /The role was changed less than a minute ago, .*submit again\.$/,
  ],
  [
    'the whole account is trusted',
    denied,
    facts({
      role: { trustPolicy: trustPolicy({ Principal: { AWS: 'arn:aws:iam::753695775620:root' } }) },
    }),
    /It may come from this: Trust policy differs\. .*whole account/,
  ],
  [
    'nothing is wrong with the trust, and AWS was not asked',
    denied,
    facts(),
    /No check explains it\. Some checks could not tell yet: those marked “\?”\. Give AWS credentials/,
  ],
  [
    'nothing is wrong at all',
    denied,
    facts({ live: liveFacts() }),
    /No check explains it\. Submit the role again in a few minutes/,
  ],
  [
    'nothing is wrong, and resource control policies are on',
    denied,
    facts({ live: liveFacts({ ...delegated, resourceControl: answer(true) }) }),
    /No check explains it\..* resource control policy of the organization may still keep Iru out/,
  ],
  [
    'nothing is wrong, and they are off',
    denied,
    facts({ live: liveFacts(delegated) }),
    /No check explains it\.(?!.*resource control)/,
  ],
  [
    'nothing is wrong, of a source for which no organization is asked about',
    denied,
    facts({ ...cloudtrail, live: liveFacts({ organization: notAsked }) }),
    /No check explains it\..* ask Iru\. What no check sees: .*exempt arn:aws:iam::753695775620:/,
  ],
  ['… nor AWS', denied, facts(cloudtrail), /No check explains it\..* What no check sees: /],
  [
    '… and its trust policy is wrong',
    denied,
    facts({ ...cloudtrail, role: { ...cloudtrail.role, trustPolicy: otherId } }),
    /likely cause: External ID mismatch(?!.*What no check sees)/,
  ],
  [
    '… and Iru was let in',
    'not authorized to perform: cloudtrail:ListTrails',
    facts(cloudtrail),
    /No check explains it\.(?!.*What no check sees)/,
  ],
  [
    'an action that the policies lack',
    noApps,
    facts({ role: { policies: someActions } }),
    /^Iru was let in, and then denied sso:ListApplications\. The likely cause: Missing permissions/,
  ],
  [
    'an action that an organization keeps out',
    noApps,
    facts({
      live: liveFacts({
        simulation: simulation({
          'sso:ListApplications': { decision: 'explicitDeny', allowedByOrganization: false },
        }),
      }),
    }),
    /likely cause: Missing permissions: a service control policy keeps some out\.$/,
  ],
  [
    'an action that the source was not known to need',
    'not authorized to perform: ds:DescribeDirectories',
    facts({ live: liveFacts() }),
    /did not know that Iru asks for ds:DescribeDirectories: allow it/,
  ],
  [
    'a resource control policy, whatever else is wrong',
    `${denied} with an explicit deny in a resource control policy`,
    facts({ role: { trustPolicy: otherId } }),
    /denied sts:AssumeRole.* AWS names a resource control policy .*exempt arn:aws:iam::753695775620:role\/IruConnect from that policy/,
  ],
  [
    'a resource control policy that keeps the role itself out',
    `${noKey.replace(/because.*/, 'with an explicit deny in a resource control policy')}`,
    facts(),
    /denied kms:Decrypt\. AWS names a resource control policy .*exempt arn:aws:iam::111122223333:role\/Iru\w+ from that policy/,
  ],
  [
    'the key that encrypts IAM Identity Center',
    noKey,
    facts({ live: liveFacts({ encryptionKey: answer(key) }) }),
    /denied kms:Decrypt\. That is about the KMS key of your own/,
  ],
  [
    'that key, and something else fails',
    noKey,
    facts({ role: { trustPolicy: otherId }, live: null }),
    /denied kms:Decrypt\. That is about the KMS key of your own/,
  ],
  [
    'a key, where the source is another',
    noKey,
    facts({ recipe: recipeById('cloudtrail') }),
    /denied kms:Decrypt\. (?!That is about the KMS key)/,
  ],
  [
    'nothing found, in a member account',
    'No instances found',
    facts({ live: liveFacts({ organization: member }) }),
    /found nothing to read\. The likely cause: Wrong account/,
  ],
  [
    'an ARN with a space',
    'Invalid role ARN',
    facts({ role: { arn: 'arn:aws:iam::111122223333:role/Iru ' } }),
    /likely cause: Role ARN cannot be right\.$/,
  ],
  [
    'no ARN at all',
    'Enter a valid IAM role ARN, for example arn:aws:iam::123456789012:role/ExampleRole.',
    facts({ role: { arn: null, account: null } }),
    /^Its message says that the role ARN is not one that Iru accepts\. No check explains it\./,
  ],
  [
    'no such role',
    'Role not found',
    facts({ live: liveFacts({ role: answer(null) }) }),
    /no such role\. The likely cause: Role ARN of a role that does not exist/,
  ],
  [
    'a region that is off',
    'InvalidClientTokenId',
    facts({ live: liveFacts() }),
    /region that is not enabled.*Nothing in the role can mend that/,
  ],
  [
    'no answer',
    'Gateway time-out',
    facts({ live: liveFacts() }),
    /in time\. Submit the role again/,
  ],
  [
    'words that say nothing',
    'Oops',
    facts({ role: { trustPolicy: otherId } }),
    /^Its words name no cause.* The likely cause: External ID mismatch/,
  ],
];

for (const [what, error, known, told] of rows) {
  test(what, () => {
    expect(inEnglish(likelyCause(error, known, runChecks(known)))).toMatch(told);
  });
}

test('whatever Iru says and whatever is known, there is an answer in sentences', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom(...rows.map(([, error]) => error))),
      anyFacts,
      (error, known) => {
        const told = likelyCause(error, known, runChecks(known));
        expect(told.length).toBeGreaterThan(1);
        expect(inEnglish(told)).toMatch(/^\S.*[.)”]$/s);
      },
    ),
    { numRuns: 300 },
  );
});
