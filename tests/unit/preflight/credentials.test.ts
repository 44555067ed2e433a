import { expect, test } from '@playwright/test';
import { checkCredentials } from '../../../src/preflight/checks/credentials.ts';
import { type AwsFailure, failureKinds } from '../../../src/preflight/live/answer.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { runChecks } from '../../../src/preflight/run-checks.ts';
import { inEnglish } from '../texts/in-english.ts';
import { facts } from './facts.ts';
import { asking, failed, liveFacts, notAsked, read } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const asked = (changes: Partial<LiveFacts>) => facts({ live: liveFacts(changes) });
const whoAmI = (kind: AwsFailure['kind']) => failed('sts:GetCallerIdentity', kind);

testScenarios(checkCredentials, [
  ['AWS answers', asked({}), 'pass', /^AWS credentials$/, /assumed-role\/Admin\/kim/],
  [
    'a call is denied: told by its own check',
    asked({ simulation: failed('iam:SimulatePrincipalPolicy') }),
    'pass',
    /^AWS credentials$/,
  ],
  [
    'while AWS is asked',
    asked({ caller: asking, calls: { asked: 20, answered: 3 } }),
    'unknown',
    /^AWS credentials$/,
    /being asked\. 3 of 20 calls/,
  ],
  [
    'cancelled',
    asked({ caller: notAsked }),
    'unknown',
    /not asked/,
    /ended before.*Run preflight again/,
  ],
  ['expired', asked({ caller: whoAmI('expired-credentials') }), 'unknown', /have expired/],
  ['not accepted', asked({ caller: whoAmI('invalid-credentials') }), 'unknown', /not accept/],
  ['a clock that is off', asked({ caller: whoAmI('clock-skew') }), 'unknown', /clock is off/],
  [
    'out of reach',
    asked({ caller: whoAmI('unreachable') }),
    'unknown',
    /cannot be reached/,
    /judged all the same/,
  ],
  ['a proxy', asked({ caller: whoAmI('not-aws') }), 'unknown', /in place of AWS/],
  ['throttled', asked({ caller: whoAmI('throttled') }), 'unknown', /did not answer everything/],
  [
    'expired on the way',
    asked({ role: failed('iam:GetRole', 'expired-credentials') }),
    'unknown',
    /have expired/,
    /AWS was asked as/,
  ],
]);

test('no row before AWS was asked', () => {
  expect(checkCredentials(facts())).toBeNull();
});

test('a cause is told once, however many calls it broke', () => {
  const role = failed('iam:GetRole', 'unreachable');
  const policies = failed('iam:ListRolePolicies', 'unreachable');
  const one = checkCredentials(asked({ role }));
  const both = checkCredentials(asked({ role, policies }));
  expect(both?.evidence).toHaveLength(one?.evidence.length ?? 0);
});

for (const kind of failureKinds) {
  test(`all calls fail (${kind}): what was seen stands, and nothing fails for it`, () => {
    const all = failed('sts:AssumeRole', kind);
    const live = liveFacts({
      caller: all,
      role: all,
      policies: all,
      simulation: all,
      organization: all,
      delegatedAdministrators: all,
      identityCenter: { regionsAsked: 17, regionsAnswered: 0, instance: all },
      reads: [read('sso:ListPermissionSets', all)],
      probe: { withExternalId: all, withoutExternalId: all },
    });
    const seen = runChecks(facts());
    const results = runChecks(facts({ live }));
    for (const { id, verdict, title } of seen) {
      const again = results.find((each) => each.id === id);
      expect(`${id}: ${again?.verdict} ${inEnglish(again?.title ?? [])}`).toBe(
        `${id}: ${verdict} ${inEnglish(title)}`,
      );
    }
    const added = results.filter(({ id }) => !seen.some((each) => each.id === id));
    expect(added.map(({ id, verdict }) => `${id}: ${verdict}`)).toEqual([
      'credentials: unknown',
      'assume-role: unknown',
      'reads: unknown',
    ]);
  });
}
