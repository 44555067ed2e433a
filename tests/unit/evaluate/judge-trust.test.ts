import { expect, test } from '@playwright/test';
import { judgeTrust } from '../../../src/policy/evaluate/judge-trust.ts';
import { policyOf } from '../policy/example-policies.ts';
import { role as principal } from './example-arns.ts';

const externalId = 'iru-1234-abcd';

function judge(conditions: unknown, ...more: Record<string, unknown>[]) {
  return judgeFor(principal, conditions, ...more);
}

function judgeFor(principal: string, conditions: unknown, ...more: Record<string, unknown>[]) {
  const first = { Effect: 'Allow', Condition: conditions };
  const Statement = [first, ...more].map((parts) => ({
    Principal: { AWS: principal },
    Action: 'sts:AssumeRole',
    ...parts,
  }));
  const judged = judgeTrust(policyOf(...Statement), { principal, externalId, now: 0 });
  return [judged.withId.allowed, judged.withoutId.allowed, judged.withOtherId.allowed];
}

const id = (operator: string, value: string | string[] = externalId) => ({
  [operator]: { 'sts:ExternalId': value },
});

// what it is, the Condition, [with the ID, without, with another]
type Answer = boolean | null;
const rows: [string, unknown, [Answer, Answer, Answer]][] = [
  ['the wizard’s own', id('StringEquals'), [true, false, false]],
  ['no condition', {}, [true, true, true]],
  ['another ID', id('StringEquals', 'old-id'), [false, false, true]],
  ['two IDs', id('StringEquals', [externalId, 'old-id']), [true, false, true]],
  ['case ignored', id('StringEqualsIgnoreCase'), [true, false, true]],
  ['a pattern', id('StringLike', 'iru-*'), [true, false, true]],
  ['a pattern of one more character', id('StringLike', 'iru-1234-abc?'), [true, false, true]],
  ['StringLike without wildcards', id('StringLike'), [true, false, false]],
  ['IfExists', id('StringEqualsIfExists'), [true, true, false]],
  ['ForAllValues', id('ForAllValues:StringEquals'), [true, true, false]],
  ['ForAnyValue', id('ForAnyValue:StringEquals'), [true, false, false]],
  ['a negation', id('StringNotEquals', 'evil'), [true, true, true]],
  ['present, whatever it is', id('Null', 'false'), [true, false, true]],
  [
    'an address instead of an ID',
    { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    [null, true, true],
  ],
  [
    'the ID and an address',
    { ...id('StringEquals'), IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    [null, false, false],
  ],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
  ['an ID that Iru’s tags hold', id('StringEquals', '${aws:PrincipalTag/id}'), [null, false, null]],
  [
    'the ID and MFA',
    { ...id('StringEquals'), Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
    [false, false, false],
  ],
];

for (const [name, condition, expected] of rows) {
  test(`${name}: ${expected.join(', ')}`, () => {
    expect(judge(condition)).toEqual(expected);
  });
}

test('a second statement without the ID undoes the first', () => {
  expect(judge(id('StringEquals'), { Effect: 'Allow' })).toEqual([true, true, true]);
});

test('a Deny for every other ID protects as well', () => {
  const deny = { Effect: 'Deny', Condition: id('StringNotEquals') };
  expect(judge({}, deny)).toEqual([true, false, false]);
});

test('a Deny that depends on more than the ID protects from nobody', () => {
  const Condition = { ...id('StringNotEquals'), Bool: { 'aws:SecureTransport': 'true' } };
  expect(judge({}, { Effect: 'Deny', Condition })).toEqual([true, true, true]);
});

test('time is known when it is told', () => {
  const until = { DateLessThan: { 'aws:CurrentTime': '1971-01-01T00:00:00Z' } };
  expect(judge({ ...id('StringEquals'), ...until })).toEqual([true, false, false]);
});

const mfa = (operator: string, value: string) => ({
  [operator]: { 'aws:MultiFactorAuthPresent': value },
});
const user = 'arn:aws:iam::753695775620:user/iru';

// what an Allow or a Deny asks, whether a role gets in, and a user or whoever an account sends
const ofMfa: ['Allow' | 'Deny', string, string, Answer, Answer][] = [
  ['Allow', 'Bool', 'true', false, false],
  ['Allow', 'Bool', 'false', true, null],
  ['Allow', 'BoolIfExists', 'true', false, null],
  ['Allow', 'BoolIfExists', 'false', true, true],
  ['Allow', 'Null', 'true', false, null],
  ['Allow', 'Null', 'false', true, null],
  ['Deny', 'Bool', 'false', false, null],
  ['Deny', 'BoolIfExists', 'false', false, false],
  ['Deny', 'BoolIfExists', 'true', true, null],
];

for (const [effect, operator, value, ofRole, ofOthers] of ofMfa) {
  test(`${effect} ${operator} MFA ${value}: ${ofRole} for a role, ${ofOthers} for who may have long-term keys`, () => {
    const Condition = mfa(operator, value);
    for (const [who, expected] of [
      [principal, ofRole],
      ['arn:aws:sts::753695775620:assumed-role/IruConnect/read', ofRole],
      [user, ofOthers],
      ['753695775620', ofOthers],
      ['arn:aws:iam::753695775620:root', ofOthers],
    ] as const) {
      const [answer] =
        effect === 'Allow'
          ? judgeFor(who, { ...id('StringEquals'), ...Condition })
          : judgeFor(who, id('StringEquals'), { Effect: 'Deny', Condition });
      expect(answer, who).toBe(expected);
    }
  });
}
