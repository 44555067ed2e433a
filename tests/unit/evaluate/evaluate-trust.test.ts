import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { evaluateTrust } from '../../../src/policy/evaluate/evaluate-trust.ts';
import type { TrustRequest } from '../../../src/policy/evaluate/trust-request.ts';
import { normalisePolicy } from '../../../src/policy/policy-document.ts';
import { readPolicy } from '../policy/example-policies.ts';
import { unwrap } from '../policy/problems.ts';
import { inEnglish } from '../texts/in-english.ts';
import { arbitraryRequest } from './arbitrary-request.ts';
import { arbitraryTrust } from './arbitrary-trust.ts';
import { role, session } from './example-arns.ts';

const request: TrustRequest = { principalArn: role, action: 'sts:AssumeRole', context: {} };

function evaluate(policy: unknown, changes: Partial<TrustRequest> = {}) {
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

const account = 'arn:aws:iam::753695775620:root';
const other = 'arn:aws:iam::753695775620:role/Other';
const elsewhere = 'arn:aws:iam::111122223333:root';

// the NotPrincipal of a Deny, who asks, whether it is known to be denied
const exceptions: [string | string[], string, boolean][] = [
  [role, role, false],
  [account, role, false],
  ['753695775620', role, false],
  [[account, role], role, false],
  [[account, role, session], session, false],
  [session, role, false],
  [role, account, false],
  ['*', role, false],
  [elsewhere, role, true],
  [other, role, true],
  ['arn:aws:sts::753695775620:assumed-role/Other/read', role, true],
  ['AROAEXAMPLEID1234567', role, true],
];

for (const [AWS, principalArn, isSure] of exceptions) {
  test(`a Deny for all but ${AWS} ${isSure ? 'denies' : 'may deny'} ${principalArn}`, () => {
    const deny = { Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS } };
    const decision = evaluate(policy({ Principal: '*' }, deny), { principalArn });
    expect(decision).toMatchObject(
      isSure
        ? { allowed: false, decidedBy: 2, reason: 'explicit-deny' }
        : { allowed: null, decidedBy: 1, reason: 'not-known' },
    );
    expect(decision.unmet.map(({ key }) => key)).toEqual(isSure ? [] : ['NotPrincipal']);
    const elsewhere = { ...deny, Action: 'sts:TagSession' };
    expect(evaluate(policy({ Principal: '*' }, elsewhere), { principalArn }).allowed).toBe(true);
    expect(evaluate(policy({ Principal: { AWS: other } }, deny)).allowed).toBe(false);
  });
}

const ofNetwork = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
const withId = { StringEquals: { 'sts:ExternalId': 'iru' } };
const deniesNetwork = { Effect: 'Deny', Condition: ofNetwork };
const denied = { Effect: 'Deny', Principal: '*' };

// the statements, whether an unfinished request with an external ID is allowed, by the conditions told
const unfinished: [string, Record<string, unknown>[], boolean | null, string[]][] = [
  ['what may let in', [{ Condition: ofNetwork }], null, ['1 aws:SourceIp']],
  ['what may let in beside what does', [{ Condition: ofNetwork }, {}], true, []],
  ['what may let in, and does not', [{ Condition: { ...ofNetwork, ...withId } }], false, []],
  ['what may deny', [{}, deniesNetwork], null, ['2 aws:SourceIp']],
  [
    'what may deny, and does not',
    [{}, { ...deniesNetwork, Condition: { ...ofNetwork, ...withId } }],
    true,
    [],
  ],
  ['what may deny beside what does', [{}, deniesNetwork, denied], false, []],
  ['what may let in beside what denies', [{ Condition: ofNetwork }, denied], false, []],
  ['what may deny where nothing lets in', [deniesNetwork], false, []],
  [
    'what may let in and deny',
    [{ Condition: ofNetwork }, deniesNetwork],
    null,
    ['1 aws:SourceIp', '2 aws:SourceIp'],
  ],
];

for (const [name, statements, allowed, told] of unfinished) {
  test(`${name}: ${allowed}`, () => {
    const asked = {
      context: { 'sts:ExternalId': ['another'] },
      notKnown: { organizationIsNot: null },
    };
    const decision = evaluate(policy(...statements), asked);
    expect(decision.allowed).toBe(allowed);
    const open = allowed === false ? [] : decision.unmet;
    expect(open.map(({ statement, key }) => `${statement} ${key}`)).toEqual(told);
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
      says: 'Statement 2 denies access by BoolIfExists on aws:MultiFactorAuthPresent (false). Iru does not sign in with multi-factor authentication.',
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
      const isSure = reason !== 'not-known';
      expect(allowed).toBe(isSure ? reason === 'allow' : null);
      expect(decidedBy === null).toBe(reason === 'no-match');
      const effect = document.Statement[(decidedBy ?? 0) - 1]?.Effect;
      expect(effect).toBe(
        { allow: 'Allow', 'not-known': 'Allow', 'explicit-deny': 'Deny', 'no-match': undefined }[
          reason
        ],
      );
      if (allowed) expect(unmet).toEqual([]);
      if (!isSure) expect(unmet).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});
