import fc from 'fast-check';
import type { Facts, SeenPolicy } from '../../../src/preflight/facts.ts';
import { type Answer, failureKinds } from '../../../src/preflight/live/answer.ts';
import type { LiveFacts, LivePolicy } from '../../../src/preflight/live/live-facts.ts';
import { relevantLive } from '../../../src/preflight/relevant-live.ts';
import { expandReadActions } from '../../../src/sources/expand-actions.ts';
import { recipes } from '../../../src/sources/index.ts';
import { arbitraryTrust } from '../evaluate/arbitrary-trust.ts';
import { arbitraryPolicy } from '../policy/arbitrary-policy.ts';
import { account, attached, principal, roleArn, trustPolicy } from './facts.ts';

const failure = fc.record({
  kind: fc.constantFrom(...failureKinds),
  action: fc.constantFrom('iam:GetRole', 'sso:ListInstances'),
  host: fc.constantFrom('iam.amazonaws.com', 'sso.eu-west-1.amazonaws.com'),
  message: fc.string(),
});

function anyAnswer<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Answer<Value>> {
  return fc.oneof(
    fc.constant({ state: 'not-asked' as const }),
    fc.constant({ state: 'asking' as const }),
    fc.record({ state: fc.constant('failed' as const), failure }),
    { arbitrary: fc.record({ state: fc.constant('answered' as const), value }), weight: 5 },
  );
}

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', '{', '[]', 'null', trustPolicy()),
  arbitraryTrust.map((policy) => JSON.stringify(policy)),
);

const seenPolicy: fc.Arbitrary<SeenPolicy> = fc.record({
  name: fc.constantFrom('Read', 'AWSSSOReadOnly', 'IAMReadOnlyAccess', attached('Read').name),
  kind: fc.constantFrom('inline', 'managed', 'boundary'),
  json: fc.oneof(
    fc.constant(null),
    fc.string(),
    arbitraryPolicy.map((policy) => JSON.stringify(policy)),
  ),
});

const livePolicy: fc.Arbitrary<LivePolicy> = fc
  .tuple(seenPolicy, fc.constantFrom({}, { arn: attached('Read').name }))
  .map(([policy, named]) => ({ ...policy, ...(policy.kind === 'inline' ? {} : named) }));

const anyAccount = fc.constantFrom(account, account, '444455556666');
const actions = recipes.flatMap(expandReadActions);
const maybe = fc.constantFrom(null, true, false);
const probe = anyAnswer(fc.constantFrom('allowed' as const, 'denied' as const));
const count = fc.nat({ max: 20 });

/** Whatever AWS may have said so far. */
export const anyLive: fc.Arbitrary<LiveFacts> = fc.record({
  setupId: fc.constant('setup-1'),
  roleArn: fc.constantFrom(roleArn, roleArn, `${roleArn}2`),
  startedAt: fc.nat(),
  finishedAt: fc.oneof(fc.constant(null), fc.nat()),
  calls: fc.record({ asked: count, answered: count }),
  caller: anyAnswer(anyAccount.map((id) => ({ account: id, arn: `arn:aws:iam::${id}:user/kim` }))),
  role: anyAnswer(
    fc.oneof(
      fc.constant(null),
      fc.record({
        arn: fc.constantFrom(roleArn, roleArn, `${roleArn}2`),
        trustPolicy: text,
        createdAt: fc.oneof(fc.constant(null), fc.nat()),
        boundaryArn: fc.constantFrom(null, `arn:aws:iam::${account}:policy/Limit`),
      }),
    ),
  ),
  policies: anyAnswer(fc.array(livePolicy, { maxLength: 3 })),
  policyFailures: fc.array(failure, { maxLength: 2 }),
  simulation: anyAnswer(
    fc.array(
      fc.record({
        action: fc.constantFrom(...actions),
        decision: fc.constantFrom('allowed', 'explicitDeny', 'implicitDeny'),
        allowedByOrganization: maybe,
        allowedByBoundary: maybe,
      }),
      { maxLength: 5 },
    ),
  ),
  organization: anyAnswer(
    fc.oneof(
      fc.constant(null),
      anyAccount.map((managementAccount) => ({ id: 'o-example', managementAccount })),
    ),
  ),
  delegatedAdministrators: anyAnswer(fc.array(anyAccount, { maxLength: 2 })),
  resourceControl: anyAnswer(fc.boolean()),
  identityCenter: fc.record({
    regionsAsked: count,
    regionsAnswered: count,
    instance: anyAnswer(
      fc.oneof(
        fc.constant(null),
        anyAccount.map((ownerAccount) => ({
          arn: 'arn:aws:sso:::instance/ssoins-1',
          region: 'eu-west-1',
          identityStoreId: 'd-1',
          ownerAccount,
        })),
      ),
    ),
  }),
  encryptionKey: anyAnswer(
    fc.constantFrom(
      null,
      `arn:aws:kms:eu-west-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
    ),
  ),
  reads: fc.array(
    fc.record({
      action: fc.constantFrom('sso:ListInstances', 'sso:ListPermissionSets'),
      as: fc.constantFrom('caller', 'role'),
      answer: anyAnswer(count),
    }),
    { maxLength: 3 },
  ),
  probe: fc.record({ withExternalId: probe, withoutExternalId: probe }),
});

const anySeen: fc.Arbitrary<Facts> = fc.record({
  recipe: fc.constantFrom(...recipes),
  wizard: fc.record({
    trustPolicy: text,
    principal: fc.oneof(fc.constantFrom(principal, '753695775620', ''), fc.string()),
    externalId: fc.oneof(fc.constantFrom('iru-1234', ''), fc.string()),
    partition: fc.constantFrom('aws', 'aws-cn', ''),
  }),
  role: fc.record({
    name: fc.string(),
    arn: fc.oneof(fc.constantFrom(null, roleArn, roleArn), fc.string()),
    arnConfirmed: fc.boolean(),
    account: fc.constantFrom(null, account, ''),
    externalId: fc.oneof(fc.constantFrom(null, 'iru-1234'), fc.string()),
    trustPolicy: fc.oneof(fc.constant(null), text),
    policies: fc.array(seenPolicy, { maxLength: 3 }),
    policiesWhole: fc.boolean(),
    createdAt: fc.oneof(fc.constant(null), fc.nat()),
    changedAt: fc.oneof(fc.constant(null), fc.nat()),
  }),
  violations: fc.constant([]),
  live: fc.constant(null),
  now: fc.nat(),
});

/** Whatever was seen, and AWS may have said beside it. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(anySeen, fc.oneof(fc.constant(null), anyLive))
  .map(([seen, live]) => ({ ...seen, live: live && relevantLive(live, seen.role) }));
