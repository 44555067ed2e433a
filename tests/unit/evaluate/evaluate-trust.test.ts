import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { evaluateTrust } from '../../../src/policy/evaluate/evaluate-trust.ts';
import { normalisePolicy } from '../../../src/policy/policy-document.ts';
import { readPolicy } from '../policy/example-policies.ts';
import { unwrap } from '../policy/problems.ts';
import { inEnglish } from '../texts/in-english.ts';
import { arbitraryRequest } from './arbitrary-request.ts';
import { arbitraryTrust } from './arbitrary-trust.ts';
import { role, session } from './example-arns.ts';

const request = { principalArn: role, action: 'sts:AssumeRole', context: {} };

function evaluate(policy: unknown, changes: Partial<typeof request> = {}) {
  return evaluateTrust(readPolicy(policy), { ...request, ...changes });
}

const statement = (parts: Record<string, unknown>) => ({
  Effect: 'Allow',
  Principal: { AWS: role },
  Action: 'sts:AssumeRole',
  ...parts,
});

const policy = (...statements: Record<string, unknown>[]) => ({
  Version: '2012-10-17',
  Statement: statements.map(statement),
});

// the Principal element, who asks, whether it names them
const principals: [unknown, string, boolean][] = [
  [{ AWS: role }, role, true],
  [{ AWS: role }, session, true],
  [{ AWS: 'arn:aws:iam::753695775620:role/team/IruConnect' }, session, true],
  [{ AWS: 'arn:aws:iam::753695775620:role/team/IruConnect' }, role, false],
  [{ AWS: session }, session, true],
  [{ AWS: session }, role, false],
  [{ AWS: '753695775620' }, role, true],
  [{ AWS: 'arn:aws:iam::753695775620:root' }, session, true],
  [{ AWS: 'arn:aws-cn:iam::753695775620:root' }, role, false],
  [{ AWS: 'arn:aws:iam::111122223333:root' }, role, false],
  [{ AWS: ['111122223333', role] }, role, true],
  [{ AWS: 'arn:aws:iam::753695775620:role/Iru*' }, role, false],
  [{ AWS: 'AROAEXAMPLEID1234567' }, role, false],
  [{ AWS: '*' }, role, true],
  ['*', role, true],
  [{ Service: 'ec2.amazonaws.com' }, role, false],
  [{ Service: 'ec2.amazonaws.com' }, 'ec2.amazonaws.com', true],
  [{ Federated: 'accounts.google.com' }, 'accounts.google.com', true],
  [{ Service: '*' }, role, false],
];

for (const [Principal, principalArn, isNamed] of principals) {
  test(`${JSON.stringify(Principal)} ${isNamed ? 'names' : 'does not name'} ${principalArn}`, () => {
    expect(evaluate(policy({ Principal }), { principalArn }).allowed).toBe(isNamed);
    const others = policy({ Principal: undefined, NotPrincipal: Principal });
    expect(evaluate(others, { principalArn }).allowed).toBe(!isNamed);
  });
}

const actions: [string | string[], boolean][] = [
  ['sts:AssumeRole', true],
  ['STS:assumerole', true],
  ['sts:*', true],
  ['*', true],
  ['sts:Assume?ole', true],
  [['sts:TagSession', 'sts:AssumeRole'], true],
  ['sts:AssumeRoleWithSAML', false],
];

for (const [Action, matches] of actions) {
  test(`${JSON.stringify(Action)} ${matches ? 'covers' : 'does not cover'} sts:AssumeRole`, () => {
    expect(evaluate(policy({ Action })).allowed).toBe(matches);
    expect(evaluate(policy({ Action: undefined, NotAction: Action })).allowed).toBe(!matches);
  });
}

test('a statement without a principal lets in nobody', () => {
  const decision = evaluate(policy({ Principal: undefined }));
  expect(decision).toEqual({ allowed: false, decidedBy: null, reason: 'no-match', unmet: [] });
});

test('the first statement that allows decides', () => {
  const decision = evaluate(policy({ Action: 'sts:TagSession' }, {}, {}));
  expect(decision).toEqual({ allowed: true, decidedBy: 2, reason: 'allow', unmet: [] });
});

test('a Deny decides, wherever it stands, and tells its conditions', () => {
  const unless = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } };
  const decision = evaluate(policy({}, { Effect: 'Deny', Principal: '*', Condition: unless }));
  expect(decision).toMatchObject({ allowed: false, decidedBy: 2, reason: 'explicit-deny' });
  expect(decision.unmet.map(({ text, ...rest }) => ({ ...rest, says: inEnglish(text) }))).toEqual([
    {
      statement: 2,
      operator: 'BoolIfExists',
      key: 'aws:MultiFactorAuthPresent',
      says: 'Statement 2 denies access by BoolIfExists on aws:MultiFactorAuthPresent (false), and Iru does not sign in with multi-factor authentication.',
    },
  ]);
});

test('a Deny whose condition does not hold stands aside', () => {
  const Condition = { StringEquals: { 'sts:ExternalId': 'evil' } };
  expect(evaluate(policy({}, { Effect: 'Deny', Condition })).decidedBy).toBe(1);
});

test('every condition that is not met is told, those that are met are not', () => {
  const Condition = {
    StringEquals: { 'sts:ExternalId': 'iru', 'aws:PrincipalOrgID': 'o-example' },
    IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
  };
  const context = { 'sts:ExternalId': ['iru'] };
  const { unmet } = evaluate(policy({ Condition }), { context });
  expect(unmet.map(({ operator, key }) => [operator, key])).toEqual([
    ['StringEquals', 'aws:PrincipalOrgID'],
    ['IpAddress', 'aws:SourceIp'],
  ]);
});

test('an answer names a statement just when one decided', () => {
  fc.assert(
    fc.property(arbitraryTrust, arbitraryRequest, (written, asked) => {
      const document = unwrap(normalisePolicy(written));
      const { allowed, decidedBy, reason, unmet } = evaluateTrust(document, asked);
      expect(allowed).toBe(reason === 'allow');
      expect(decidedBy === null).toBe(reason === 'no-match');
      const effect = document.Statement[(decidedBy ?? 0) - 1]?.Effect;
      expect(effect).toBe(
        { allow: 'Allow', 'explicit-deny': 'Deny', 'no-match': undefined }[reason],
      );
      if (allowed) expect(unmet).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
