import { expect, test } from '@playwright/test';
import { meetsCondition } from '../../../src/policy/evaluate/condition.ts';
import { readContext } from '../../../src/policy/evaluate/context.ts';
import { role } from './example-arns.ts';

const context = {
  'sts:ExternalId': ['iru-1234'],
  'aws:PrincipalArn': [role],
  'aws:SourceIp': ['203.0.113.7'],
  'x:V6': ['2001:db8::1'],
  'x:Number': ['5.5'],
  'x:Date': ['2026-01-01T00:00:00Z'],
  'x:Epoch': ['1767225600'],
  'x:True': ['True'],
  'x:Word': ['office'],
  'x:Star': ['iru-*'],
  'x:Many': ['red', 'blue'],
  'x:Empty': [''],
};

// operator, key, values in the policy, whether it is met
type Row = [string, string, string[], boolean];

const rows: Row[] = [
  ['StringEquals', 'sts:ExternalId', ['iru-1234'], true],
  ['StringEquals', 'STS:externalid', ['other', 'iru-1234'], true],
  ['StringEquals', 'sts:ExternalId', ['IRU-1234'], false],
  ['StringEquals', 'sts:ExternalId', ['iru-*'], false],
  ['StringEquals', 'sts:ExternalId', [], false],
  ['StringEqualsIgnoreCase', 'sts:ExternalId', ['IRU-1234'], true],
  ['StringNotEquals', 'sts:ExternalId', ['other'], true],
  ['StringNotEquals', 'sts:ExternalId', ['other', 'iru-1234'], false],
  ['StringNotEqualsIgnoreCase', 'sts:ExternalId', ['IRU-1234'], false],
  ['StringLike', 'sts:ExternalId', ['iru-*'], true],
  ['StringLike', 'sts:ExternalId', ['iru-???'], false],
  ['StringLike', 'sts:ExternalId', ['*1*4'], true],
  ['StringNotLike', 'sts:ExternalId', ['iru-*'], false],
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: policy variables
  ['StringLike', 'x:Star', ['iru-${*}'], true],
  ['StringLike', 'sts:ExternalId', ['iru-${*}'], false],
  ['StringEquals', 'sts:ExternalId', ['${sts:ExternalId}'], true],
  ['StringLike', 'sts:ExternalId', ['${x:Star}'], false],
  ['StringEquals', 'sts:ExternalId', ["${x:Absent, 'iru-1234'}"], true],
  ['StringEquals', 'sts:ExternalId', ['${x:Absent}'], false],
  ['StringNotEquals', 'sts:ExternalId', ['${x:Absent}'], true],
  ['StringEquals', 'sts:ExternalId', ['${x:Many}'], false],
  ['ArnEquals', 'aws:PrincipalArn', ['${aws:PrincipalArn}'], true],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: policy variables
  ['NumericEquals', 'x:Number', ['5.50'], true],
  ['NumericLessThan', 'x:Number', ['5.5'], false],
  ['NumericLessThanEquals', 'x:Number', ['5.5'], true],
  ['NumericGreaterThan', 'x:Number', ['-6'], true],
  ['NumericGreaterThanEquals', 'x:Number', ['6'], false],
  ['NumericNotEquals', 'x:Number', ['5'], true],
  ['NumericNotEquals', 'x:Word', ['5'], false],
  ['NumericEquals', 'x:Number', ['five'], false],
  ['DateEquals', 'x:Date', ['2026-01-01'], true],
  ['DateEquals', 'x:Date', ['1767225600'], true],
  ['DateEquals', 'x:Epoch', ['2026-01-01T01:00:00+01:00'], true],
  ['DateLessThan', 'x:Date', ['2026-01-01T00:00:01Z'], true],
  ['DateGreaterThan', 'x:Date', ['2025-12-31T23:59Z'], true],
  ['DateGreaterThan', 'x:Date', ['2027'], true],
  ['DateGreaterThanEquals', 'x:Date', ['2026-02'], false],
  ['DateNotEquals', 'x:Date', ['2026-01-02'], true],
  ['DateEquals', 'x:Date', ['soon'], false],
  ['Bool', 'x:True', ['true'], true],
  ['Bool', 'x:True', ['false'], false],
  ['Bool', 'x:Word', ['office'], false],
  ['BinaryEquals', 'sts:ExternalId', ['iru-1234'], true],
  ['BinaryEquals', 'sts:ExternalId', ['iru-123'], false],
  ['IpAddress', 'aws:SourceIp', ['203.0.113.0/24'], true],
  ['IpAddress', 'aws:SourceIp', ['203.0.113.7'], true],
  ['IpAddress', 'aws:SourceIp', ['0.0.0.0/0'], true],
  ['IpAddress', 'aws:SourceIp', ['::/0'], false],
  ['IpAddress', 'aws:SourceIp', ['203.0.113.0/33'], false],
  ['IpAddress', 'aws:SourceIp', ['203.0.113.256'], false],
  ['IpAddress', 'x:V6', ['2001:DB8::/32'], true],
  ['IpAddress', 'x:V6', ['2001:db8:0:0:0:0:0:1'], true],
  ['IpAddress', 'x:V6', ['2001::db8::1'], false],
  ['NotIpAddress', 'aws:SourceIp', ['10.0.0.0/8', '192.168.0.0/16'], true],
  ['NotIpAddress', 'aws:SourceIp', ['10.0.0.0/8', '203.0.113.0/24'], false],
  ['NotIpAddress', 'x:Word', ['10.0.0.0/8'], false],
  ['ArnEquals', 'aws:PrincipalArn', [role], true],
  ['ArnEquals', 'aws:PrincipalArn', ['arn:aws:iam::*:role/Iru*'], true],
  ['ArnLike', 'aws:PrincipalArn', ['arn:aws:iam::75369577562?:role/*'], true],
  ['ArnLike', 'aws:PrincipalArn', ['arn:aws:*'], false],
  ['ArnLike', 'x:Word', ['arn:aws:*:*:*:*'], false],
  ['ArnNotLike', 'aws:PrincipalArn', ['arn:aws:iam::111122223333:*'], true],
  ['ArnNotEquals', 'aws:PrincipalArn', [role], false],
  ['Null', 'x:Absent', ['true'], true],
  ['Null', 'sts:ExternalId', ['true'], false],
  ['Null', 'sts:ExternalId', ['FALSE'], true],
  // A key that is not in the request.
  ['StringEquals', 'x:Absent', ['iru'], false],
  ['StringEqualsIfExists', 'x:Absent', ['iru'], true],
  ['StringEqualsIfExists', 'sts:ExternalId', ['other'], false],
  ['StringNotLike', 'x:Absent', ['iru'], true],
  ['NotIpAddress', 'x:Absent', ['10.0.0.0/8'], true],
  ['ForAllValues:StringEquals', 'x:Absent', ['iru'], true],
  ['ForAnyValue:StringEquals', 'x:Absent', ['iru'], false],
  ['ForAnyValue:StringNotEquals', 'x:Absent', ['iru'], false],
  ['ForAnyValue:StringEqualsIfExists', 'x:Absent', ['iru'], true],
  // Several values in the request.
  ['ForAllValues:StringEquals', 'x:Many', ['red', 'blue', 'green'], true],
  ['ForAllValues:StringEquals', 'x:Many', ['red'], false],
  ['ForAllValues:StringNotEquals', 'x:Many', ['red'], false],
  ['ForAnyValue:StringEquals', 'x:Many', ['red'], true],
  ['ForAnyValue:StringNotEquals', 'x:Many', ['red'], true],
  ['ForAnyValue:StringLike', 'x:Many', ['g*'], false],
  ['StringEquals', 'x:Many', ['red', 'blue'], false],
  ['ForAllValues:StringEquals', 'x:Empty', ['red'], true],
  ['ForAnyValue:StringEquals', 'x:Empty', [''], false],
  ['StringEquals', 'x:Empty', [''], true],
  // What IAM does not know.
  ['StringMatches', 'sts:ExternalId', ['iru-1234'], false],
  ['stringEquals', 'sts:ExternalId', ['iru-1234'], false],
];

for (const [operator, key, values, met] of rows) {
  test(`${operator} ${key} ${JSON.stringify(values)} is ${met ? 'met' : 'not met'}`, () => {
    const reading = { context: readContext(context), variables: true };
    expect(meetsCondition({ operator, key, values }, reading)).toBe(met);
  });
}

test('without 2012-10-17, a variable stands for itself', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
  const variable = '${aws:username}';
  const reading = {
    context: readContext({ 'aws:username': ['kim'], 'x:Name': [variable] }),
    variables: false,
  };
  const meets = (key: string) =>
    meetsCondition({ operator: 'StringEquals', key, values: [variable] }, reading);
  expect(meets('aws:username')).toBe(false);
  expect(meets('x:Name')).toBe(true);
});

// operator, values, whether it is met by a request of which the key is not known
const notKnown: [string, string[], boolean | null][] = [
  ['StringEquals', ['a'], null],
  ['StringEquals', [], false],
  ['StringNotEquals', ['a'], null],
  ['StringNotEquals', [], true],
  ['StringLike', ['*'], null],
  ['StringLikeIfExists', ['*'], true],
  ['StringLikeIfExists', ['?*'], null],
  ['StringNotLikeIfExists', ['*'], null],
  ['StringEqualsIfExists', ['a'], null],
  ['ForAllValues:StringEquals', ['a'], null],
  ['ForAllValues:StringLike', ['*'], true],
  ['ForAnyValue:StringEquals', ['a'], null],
  ['ForAnyValue:StringNotEquals', ['a'], null],
  ['ForAnyValue:StringNotLike', ['*'], false],
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: policy variables
  ['StringEquals', ['${sts:ExternalId}'], null],
  ['StringEquals', ['${x:Nothing}'], false],
  ['StringNotEquals', ['${x:Nothing}'], true],
  ['StringEquals', ['${x:Hidden}'], null],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: policy variables
  ['IpAddress', ['10.0.0.0/8'], null],
  ['IpAddress', ['0.0.0.0/0'], null],
  ['IpAddress', ['office', '10.0.0.0/33'], false],
  ['NotIpAddress', ['10.0.0.0/8'], null],
  ['ForAnyValue:NotIpAddress', ['10.0.0.0/8'], null],
  ['NumericLessThan', ['5'], null],
  ['NumericLessThan', ['five'], false],
  ['NumericGreaterThan', ['5'], null],
  ['DateLessThan', ['2026-01-01'], null],
  ['DateGreaterThan', ['2026-01-01'], null],
  ['ArnLike', ['arn:aws:iam::*:role/Iru*'], null],
  ['ForAnyValue:ArnNotEquals', [role], null],
  ['ArnLike', ['arn:aws'], false],
  ['Bool', ['true'], null],
  ['Bool', ['yes'], false],
  ['BinaryEquals', ['QmluYXJ5'], null],
  ['Null', ['true'], null],
  ['Null', ['true', 'false'], true],
  ['Null', ['neither'], false],
  ['StringMatches', ['a'], false],
];

for (const [operator, values, met] of notKnown) {
  test(`of a key that is not known, ${operator} ${JSON.stringify(values)} is met: ${met}`, () => {
    const known = { 'sts:ExternalId': ['iru-1234'], 'x:Nothing': [] };
    const context = readContext(known, { organizationIsNot: null });
    const line = { operator, key: 'x:Key', values };
    expect(meetsCondition(line, { context, variables: true })).toBe(met);
  });
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
const variable = '${x:Hidden}';

test('a variable that is not known leaves open what a known key meets', () => {
  const context = readContext({ 'x:Here': ['a'], 'x:Gone': [] }, { organizationIsNot: null });
  const meets = (key: string, variables = true) =>
    meetsCondition({ operator: 'StringEquals', key, values: [variable] }, { context, variables });
  expect(meets('x:Here')).toBe(null);
  expect(meets('x:Here', false)).toBe(false);
  expect(meets('x:Gone')).toBe(false);
});

// operator, key, values, whether it is met by somebody who is not in the organization o-mine
const organizations: [string, string, string[], boolean | null][] = [
  ['StringEquals', 'aws:PrincipalOrgID', ['o-mine'], false],
  ['StringEquals', 'AWS:principalorgid', ['o-mine'], false],
  ['StringEquals', 'aws:PrincipalOrgID', ['o-mine', 'o-yours'], null],
  ['StringEquals', 'aws:PrincipalOrgID', ['o-yours'], null],
  ['StringLike', 'aws:PrincipalOrgID', ['o-*'], null],
  ['StringEqualsIfExists', 'aws:PrincipalOrgID', ['o-mine'], null],
  ['StringNotEquals', 'aws:PrincipalOrgID', ['o-mine'], true],
  ['StringNotEquals', 'aws:PrincipalOrgID', ['o-yours'], null],
  ['Null', 'aws:PrincipalOrgID', ['false'], null],
  ['ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', ['o-mine/*'], false],
  ['ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', ['o-yours/*'], null],
  ['ForAllValues:StringLike', 'aws:PrincipalOrgPaths', ['o-mine/*'], null],
  ['StringEquals', 'aws:PrincipalTag/org', ['o-mine'], null],
];

for (const [operator, key, values, met] of organizations) {
  test(`outside of o-mine, ${operator} ${key} ${JSON.stringify(values)} is met: ${met}`, () => {
    const context = readContext({}, { organizationIsNot: 'o-mine' });
    expect(meetsCondition({ operator, key, values }, { context, variables: true })).toBe(met);
  });
}
