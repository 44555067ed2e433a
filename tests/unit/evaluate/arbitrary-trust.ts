// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables
import fc from 'fast-check';
import type { TrustRequest } from '../../../src/policy/evaluate/trust-request.ts';
import type { PolicyJson } from '../../../src/policy/policy-document.ts';

export const account = '753695775620';
const role = `arn:aws:iam::${account}:role/IruConnect`;
const session = `arn:aws:sts::${account}:assumed-role/IruConnect/read`;

const awsPrincipals = [
  role,
  role,
  `arn:aws:iam::${account}:role/team/IruConnect`,
  `arn:aws:iam::${account}:root`,
  account,
  session,
  `arn:aws:sts::${account}:assumed-role/IruConnect/other`,
  `arn:aws:iam::${account}:user/kim`,
  'arn:aws:iam::111122223333:root',
  'arn:aws:iam::111122223333:role/IruConnect',
  '444455556666',
  'AROAEXAMPLEID1234567',
  '*',
];

const actions = [
  'sts:AssumeRole',
  'sts:AssumeRole',
  'STS:assumerole',
  'sts:*',
  'sts:Assume*',
  'sts:Assume?ole',
  'sts:AssumeRoleWithSAML',
  'sts:TagSession',
  'iam:PassRole',
  '*',
];

/** By family: the key it is mostly used with, its operators, the values a policy might ask for, and those a request might have. */
const families = [
  {
    key: 'sts:ExternalId',
    operators: [
      'StringEquals',
      'StringNotEquals',
      'StringEqualsIgnoreCase',
      'StringNotEqualsIgnoreCase',
      'StringLike',
      'StringNotLike',
    ],
    asked: [
      'iru-1234',
      'IRU-1234',
      'iru-*',
      'iru-????',
      '*',
      '*-1*4',
      '?',
      '',
      'iru-1234${*}',
      '${$}{x}',
      '${aws:PrincipalAccount}',
      '${AWS:username}*',
      "${aws:PrincipalTag/team, 'red'}",
      'a${aws:PrincipalTag/team}',
      '${unclosed',
    ],
    given: [
      'iru-1234',
      'IRU-1234',
      'iru-12345',
      'iru-1234*',
      account,
      'red',
      'ared',
      'kim',
      '$',
      '',
    ],
  },
  {
    key: 'sts:DurationSeconds',
    operators: [
      'NumericEquals',
      'NumericNotEquals',
      'NumericLessThan',
      'NumericLessThanEquals',
      'NumericGreaterThan',
      'NumericGreaterThanEquals',
    ],
    asked: ['0', '5', '5.0', '-3', '3600', '5.5', 'five', ''],
    given: ['0', '5', '5.5', '-3', '3600', 'five', ''],
  },
  {
    key: 'aws:CurrentTime',
    operators: [
      'DateEquals',
      'DateNotEquals',
      'DateLessThan',
      'DateLessThanEquals',
      'DateGreaterThan',
      'DateGreaterThanEquals',
    ],
    asked: [
      '2026-01-01T00:00:00Z',
      '2026-01-01',
      '2026-01-01T01:00:00+01:00',
      '2026-06-01T00:00:00.5Z',
      '1767225600',
      'soon',
    ],
    given: ['2026-01-01T00:00:00Z', '2026-06-01T00:00:00.5Z', '1767225600', '1767225601', 'soon'],
  },
  {
    key: 'aws:MultiFactorAuthPresent',
    operators: ['Bool'],
    asked: ['true', 'false', 'TRUE', 'yes', '${aws:SecureTransport}'],
    given: ['true', 'false', 'True', 'yes'],
  },
  {
    key: 'aws:PrincipalTag/bytes',
    operators: ['BinaryEquals'],
    asked: ['QmluYXJ5', 'QmluYXJ6'],
    given: ['QmluYXJ5', 'qmluyxj5'],
  },
  {
    key: 'aws:SourceIp',
    operators: ['IpAddress', 'NotIpAddress'],
    asked: [
      '203.0.113.0/24',
      '203.0.113.7',
      '203.0.113.7/32',
      '0.0.0.0/0',
      '10.0.0.0/8',
      '2001:db8::/32',
      '2001:db8::1',
      '::/0',
      '2001:db8:0:0:0:0:0:1',
      '203.0.113.0/33',
      'office',
    ],
    given: ['203.0.113.7', '203.0.113.8', '10.9.8.7', '2001:db8::1', '2001:db9::1', 'office'],
  },
  {
    key: 'aws:PrincipalArn',
    operators: ['ArnEquals', 'ArnNotEquals', 'ArnLike', 'ArnNotLike'],
    asked: [
      role,
      `arn:aws:iam::${account}:role/*`,
      'arn:aws:iam::*:role/Iru*',
      'arn:aws:*:*:*:*',
      'arn:aws:iam::*',
      'arn:aws:iam::75369577562?:role/IruConnect',
      `arn:aws:iam::${account}:role/\${aws:PrincipalTag/team}`,
      'arn:aws:iam::${aws:PrincipalAccount}:role/IruConnect',
      '*',
    ],
    given: [role, 'arn:aws:iam::111122223333:role/Other', 'no-arn', `${role}:x`],
  },
] as const;

const keys = [...families.map((family) => family.key), 'aws:PrincipalTag/team', 'aws:username'];

const asIs = (key: string) => key;
const spelling = fc.constantFrom(asIs, asIs, (key: string) => key.toUpperCase());

/** The key that belongs to a family of operators, or now and then any other. */
function keyFor(name: string) {
  const other = { weight: 1, arbitrary: fc.constantFrom(...keys) };
  const key = fc.oneof({ weight: 5, arbitrary: fc.constant(name) }, other);
  return fc.tuple(key, spelling).map(([each, spell]) => spell(each));
}

function oneOrMore<T>(values: readonly T[]) {
  const value = fc.constantFrom(...values);
  return fc.oneof(value, fc.uniqueArray(value, { minLength: 1, maxLength: 3 }));
}

const nullCheck = fc.record({
  key: fc.constantFrom(...keys),
  operator: fc.constant('Null'),
  values: oneOrMore(['true', 'false', 'TRUE']),
});

const conditionLine = fc.oneof(
  { weight: 1, arbitrary: nullCheck },
  ...families.map(({ key, operators, asked }) => ({
    weight: operators.length,
    arbitrary: fc.record({
      key: keyFor(key),
      operator: fc
        .tuple(
          fc.constantFrom('', '', '', 'ForAnyValue:', 'ForAllValues:'),
          fc.constantFrom(...operators),
          fc.constantFrom('', '', 'IfExists'),
        )
        .map((parts) => parts.join('')),
      values: oneOrMore<string>(asked),
    }),
  })),
);

const condition = fc.array(conditionLine, { maxLength: 3 }).map((lines) => {
  const result: Record<string, Record<string, string | string[]>> = {};
  for (const { key: name, operator, values } of lines) {
    const line = result[operator] ?? {};
    result[operator] = line;
    // A key must not stand twice under one operator, in whatever case.
    const twin = Object.keys(line).find((each) => each.toLowerCase() === name.toLowerCase());
    line[twin ?? name] = values;
  }
  return result;
});

const principal = fc.oneof(
  { weight: 6, arbitrary: fc.record({ AWS: oneOrMore(awsPrincipals) }) },
  { weight: 1, arbitrary: fc.constant('*' as const) },
  { weight: 1, arbitrary: fc.record({ Service: oneOrMore(['ec2.amazonaws.com', '*']) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      AWS: oneOrMore(awsPrincipals),
      Federated: oneOrMore(['accounts.google.com', `arn:aws:iam::${account}:saml-provider/x`]),
    }),
  },
);

/** An element or its negation. */
function either<Name extends string, T>(name: Name, arbitrary: fc.Arbitrary<T>) {
  return fc
    .tuple(fc.constantFrom<'' | 'Not'>('', '', '', '', 'Not'), arbitrary)
    .map(([not, value]) => ({ [`${not}${name}`]: value }));
}

const statement = fc
  .tuple(
    fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
    either('Principal', principal),
    either('Action', oneOrMore(actions)),
    fc.option(condition, { nil: undefined }),
  )
  .map(([Effect, who, what, Condition]) => ({
    Effect,
    ...who,
    ...what,
    ...(Condition && { Condition }),
  }));

/** Trust policies in every spelling of the grammar, most of them near what a role might have. */
export const arbitraryTrust: fc.Arbitrary<PolicyJson> = fc
  .record(
    {
      Version: fc.constantFrom('2012-10-17' as const, '2012-10-17' as const, '2008-10-17' as const),
      Statement: fc.oneof(statement, fc.array(statement, { minLength: 1, maxLength: 4 })),
    },
    { noNullPrototype: true },
  )
  .map((policy) => policy as PolicyJson);

/** One value, or several, most of them of the family that the key belongs to. */
function valuesFor(given: readonly string[]) {
  const all = families.flatMap((family): readonly string[] => family.given);
  const value = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...given) },
    { weight: 1, arbitrary: fc.constantFrom(...all) },
  );
  return fc.oneof(
    { weight: 5, arbitrary: value.map((each) => [each]) },
    { weight: 1, arbitrary: fc.uniqueArray(value, { minLength: 2, maxLength: 3 }) },
  );
}

const strings = families[0].given;
const context = fc.record(
  {
    ...Object.fromEntries(families.map(({ key, given }) => [key, valuesFor(given)])),
    'aws:PrincipalTag/team': valuesFor(strings),
    'aws:username': valuesFor(strings),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Requests by Iru, by others, and by a service. */
export const arbitraryRequest: fc.Arbitrary<TrustRequest> = fc
  .record({
    principalArn: fc.constantFrom(
      role,
      role,
      session,
      `arn:aws:iam::${account}:user/kim`,
      'arn:aws:iam::111122223333:role/IruConnect',
      'arn:aws:iam::999988887777:user/stranger',
    ),
    action: fc.constantFrom('sts:AssumeRole', 'sts:AssumeRole', 'sts:TagSession'),
    context,
  })
  .map((request) => ({
    ...request,
    context: {
      'aws:PrincipalAccount': [request.principalArn.split(':')[4] ?? ''],
      'aws:SecureTransport': ['true'],
      ...request.context,
    },
  }));
