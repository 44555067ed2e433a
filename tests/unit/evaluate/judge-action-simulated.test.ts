import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { judgeAction } from '../../../src/policy/evaluate/judge-action.ts';
import { normalisePolicy, type PolicyJson } from '../../../src/policy/policy-document.ts';
import { unwrap } from '../policy/problems.ts';
import { oneOrMore } from './arbitrary-condition.ts';
import { simulateAction } from './simulator.ts';

const instance = 'arn:aws:sso:::instance/ssoins-1';
const patterns = ['sso:*', 'sso:List*', 'SSO:listInstances', 'sso:List?nstances', 'iam:*', '*'];
const resources = ['*', '*', instance, 'arn:aws:sso:::instance/*'];
const actions = [
  'sso:ListInstances',
  'sso:ListApplications',
  'sso:GetInlinePolicyForPermissionSet',
];

const statement = fc.record(
  {
    Effect: fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
    Action: oneOrMore(patterns),
    Resource: oneOrMore(resources),
    Condition: fc.constantFrom(
      { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
      { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
      {},
    ),
  },
  { requiredKeys: ['Effect', 'Action', 'Resource'], noNullPrototype: true },
);
const negated = statement.map(({ Action, ...rest }) => ({ ...rest, NotAction: Action }));
const policy = fc
  .array(fc.oneof({ weight: 4, arbitrary: statement }, negated), { minLength: 1, maxLength: 3 })
  .map((Statement): PolicyJson => ({ Version: '2012-10-17', Statement }) as PolicyJson);

const contexts = [
  {},
  { 'aws:RequestedRegion': 'eu-west-1', 'aws:SourceIp': '192.0.2.7' },
  { 'aws:RequestedRegion': 'us-east-1', 'aws:SourceIp': '198.51.100.7' },
];

/** What the simulator must say, whatever is asked about and under which circumstances. */
const always = { allowed: ['allow'], denied: ['deny'], missing: ['no-match', 'deny'] } as const;

test('what is said of an action holds for every resource and request, as iam-simulate has it', () => {
  const judgements: Record<string, number> = {};
  fc.assert(
    fc.property(
      fc.array(policy, { minLength: 1, maxLength: 2 }),
      fc.constantFrom(...actions),
      (policies, action) => {
        const judged = judgeAction(
          policies.map((each) => unwrap(normalisePolicy(each))),
          action,
        );
        judgements[judged] = (judgements[judged] ?? 0) + 1;
        if (judged === 'limited') return;
        for (const resource of ['*', instance]) {
          for (const context of contexts) {
            const simulated = simulateAction(policies, { action, resource, context });
            expect(always[judged]).toContain(simulated);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(Object.keys(judgements).toSorted()).toEqual(['allowed', 'denied', 'limited', 'missing']);
});
