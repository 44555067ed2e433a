import { expect, test } from '@playwright/test';
import { checkAssumeRole } from '../../../src/preflight/checks/assume-role.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { account, facts, now, trustPolicy } from './facts.ts';
import { answer, asking, failed, liveFacts, notAsked } from './live-facts.ts';
import { type Scenario, testScenarios } from './scenario.ts';

type Probe = LiveFacts['probe']['withExternalId'];
const allowed = answer('allowed' as const);
const denied = answer('denied' as const);
const probe = (withExternalId: Probe, withoutExternalId: Probe) =>
  facts({ live: liveFacts({ probe: { withExternalId, withoutExternalId } }) });
/** The role lets us in, and the console had shown a change 10 s before it was tried. */
const changed = (withoutExternalId: Probe, role: { trustPolicy?: string | null } = {}) =>
  facts({
    role: { changedAt: now - 12_000, ...role },
    live: liveFacts({ probe: { withExternalId: allowed, withoutExternalId } }),
  });
const silent = failed('sts:AssumeRole', 'unreachable');

const byControl = ((): Probe => {
  const { state, failure } = failed('sts:AssumeRole');
  const message = `${failure.message} with an explicit deny in a resource control policy`;
  return { state, failure: { ...failure, message } };
})();

const management = '444455556666';
const member = answer({ id: 'o-example', managementAccount: management });
const caller = answer({ account: management, arn: `arn:aws:iam::${management}:user/kim` });
const on = answer(true);
const told = /resource control policy .* may still keep Iru out.*exempt arn:aws:iam::753695775620:/;
const untold = /^(?!.*resource control)/;

const controlled = (
  [
    ['in a member account', { organization: member, resourceControl: on }, told],
    [
      'in a member account, where that was not told',
      { organization: member, resourceControl: failed('organizations:ListRoots') },
      told,
    ],
    [
      'in a delegated administrator’s account, asked by the management account',
      {
        caller,
        organization: member,
        delegatedAdministrators: answer([account]),
        resourceControl: on,
      },
      told,
    ],
    [
      'in an account that may be of another organization',
      { caller, organization: member, resourceControl: on },
      untold,
    ],
    [
      'in a member account, where they are off',
      { organization: member, resourceControl: answer(false) },
      untold,
    ],
    ['in the management account', { resourceControl: on }, untold],
    ['without an organization', { organization: answer(null), resourceControl: on }, untold],
    ['while it is asked', { organization: member, resourceControl: asking }, untold],
  ] satisfies [string, Partial<LiveFacts>, RegExp][]
).map(
  ([where, changes, named]): Scenario => [
    `resource control policies, ${where}`,
    facts({ live: liveFacts(changes) }),
    'pass',
    /^AssumeRole$/,
    named,
  ],
);

testScenarios(checkAssumeRole, [
  ['denied, as it should be', probe(denied, denied), 'pass', /^AssumeRole$/, /expected answer/],
  [
    'denied, since there is no such role',
    facts({ live: liveFacts({ role: answer(null) }) }),
    'unknown',
    /^AssumeRole$/,
    /does not exist/,
  ],
  [
    'denied by the caller’s own policies',
    probe(failed('sts:AssumeRole'), failed('sts:AssumeRole')),
    'unknown',
    /^AssumeRole$/,
    /by their own permissions.*do not allow them sts:AssumeRole/,
  ],
  [
    'denied by a resource control policy, as Iru may be',
    probe(byControl, byControl),
    'warn',
    /^AssumeRole: kept out by a resource control policy$/,
    /denied the role to your own.*exempt arn:aws:iam::753695775620:role\/IruConnect from that policy/,
  ],
  [
    'without the external ID denied by one, as it may be meant',
    probe(denied, byControl),
    'pass',
    /^AssumeRole$/,
    /expected answer/,
  ],
  ...controlled,
  ['denied, and no more asked', probe(denied, notAsked), 'pass', /^AssumeRole$/],
  [
    'allowed with the external ID',
    probe(allowed, denied),
    'warn',
    /trusts your credentials too/,
    /Without the external ID they are refused/,
  ],
  [
    'allowed, and the other not answered',
    probe(allowed, silent),
    'warn',
    /too/,
    /No usable answer/,
  ],
  [
    'allowed without the external ID',
    probe(allowed, allowed),
    'fail',
    /^Trust policy differs: the role can be assumed without/,
    /Replace the trust policy/,
  ],
  [
    'allowed without the external ID alone',
    probe(denied, allowed),
    'fail',
    /^Trust policy differs/,
  ],
  ['while it is tried', probe(asking, asking), 'unknown', /^AssumeRole$/, /being asked/],
  ['while it is tried without', probe(allowed, asking), 'unknown', /^AssumeRole$/, /being asked/],
  ['not answered', probe(silent, silent), 'unknown', /not tried/, /No usable answer/],
  ['the run ended early', probe(notAsked, notAsked), 'unknown', /not tried/],
  [
    'allowed without the external ID, seconds after the console showed a mended trust policy',
    changed(allowed),
    'warn',
    /^Trust policy differs: .* \(AWS may not know the last change yet\)$/,
    /asked again by itself/,
  ],
  [
    'allowed with it, seconds after the console showed a mended trust policy',
    changed(denied),
    'warn',
    /too \(AWS may not know/,
  ],
  [
    'allowed without it, and what the console showed seconds before asks for none',
    changed(allowed, { trustPolicy: trustPolicy({ Condition: {} }) }),
    'fail',
    /^Trust policy differs: .*without an external ID$/,
  ],
  [
    'allowed without it, and nothing that the console showed',
    changed(allowed, { trustPolicy: null }),
    'fail',
    /^Trust policy differs: .*without an external ID$/,
  ],
  [
    'tried before the role changed',
    facts({
      role: { changedAt: now - 500 },
      live: liveFacts({ probe: { withExternalId: allowed, withoutExternalId: allowed } }),
    }),
    'unknown',
    /not tried/,
  ],
]);

test('no row before AWS was asked', () => {
  expect(checkAssumeRole(facts())).toBeNull();
});
