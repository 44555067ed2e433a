import fc from 'fast-check';
import type { PolicyJson } from '../../../src/policy/policy-document.ts';

const principals = [
  'arn:aws:iam::753695775620:role/IruConnect',
  'arn:aws:iam::753695775620:root',
  '753695775620',
  'arn:aws:iam::111122223333:user/kim',
  '*',
];
const actions = ['sts:AssumeRole', 'sts:TagSession', 'sso:List*', 'sso:Get*', 'iam:GetRole', '*'];
const resources = ['*', 'arn:aws:s3:::bucket/*', 'arn:aws:iam::111122223333:role/A'];
const operators = ['StringEquals', 'StringLike', 'ForAnyValue:StringEquals', 'Bool', 'Null'];
const keys = ['sts:ExternalId', 'aws:SourceIp', 'aws:MultiFactorAuthPresent', 'aws:PrincipalOrgID'];

/** One value alone, or several in an array. */
function oneOrMore(values: readonly string[]) {
  return fc.oneof(
    fc.constantFrom(...values),
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
  );
}

const conditionValue = fc.oneof(fc.string({ maxLength: 12 }), fc.boolean(), fc.nat());

const condition = fc.dictionary(
  fc.constantFrom(...operators),
  fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(conditionValue, fc.array(conditionValue, { minLength: 1, maxLength: 3 })),
    { minKeys: 1, maxKeys: 2, noNullPrototype: true },
  ),
  { maxKeys: 2, noNullPrototype: true },
);

const statement = fc.record(
  {
    Sid: fc.stringMatching(/^[A-Za-z0-9]{1,8}$/),
    Effect: fc.constantFrom('Allow' as const, 'Deny' as const),
    Principal: fc.oneof(fc.constant('*' as const), fc.record({ AWS: oneOrMore(principals) })),
    Action: oneOrMore(actions),
    Resource: oneOrMore(resources),
    Condition: condition,
  },
  { requiredKeys: ['Effect', 'Action'], noNullPrototype: true },
);

/** Policies as someone might write them, in every spelling that the grammar leaves open. */
export const arbitraryPolicy: fc.Arbitrary<PolicyJson> = fc.record(
  {
    Version: fc.constantFrom('2012-10-17' as const, '2008-10-17' as const),
    Id: fc.string({ maxLength: 5 }),
    Statement: fc.oneof(statement, fc.array(statement, { minLength: 1, maxLength: 3 })),
  },
  { requiredKeys: ['Statement'], noNullPrototype: true },
);

/** The same policy, spelt differently: order turned round, single values put into arrays or out. */
export function respell(value: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) {
    const turned = value.flatMap((each) => respell(each, path)).toReversed();
    return turned.length === 1 ? turned[0] : turned;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([key]) => key !== 'Sid' && key !== 'Id');
    return Object.fromEntries(
      entries
        .toReversed()
        .map(([key, each]) => [
          path.at(-2) === 'Condition' ? key.toUpperCase() : key,
          respell(each, [...path, key]),
        ]),
    );
  }
  if (typeof value === 'string' && path.at(-1) === 'Action') return [value.toUpperCase()];
  if (path.at(-1) === 'AWS' && value === '753695775620') return 'arn:aws:iam::753695775620:root';
  return path.includes('Condition') ? [String(value)] : value;
}
