import fc from 'fast-check';
import type { TrustRequest } from '../../../src/policy/evaluate/trust-request.ts';
import { families } from './condition-families.ts';
import { account, role, samlProvider, session } from './example-arns.ts';

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

/** Requests by Iru, by others, by services and through an identity provider. */
export const arbitraryRequest: fc.Arbitrary<TrustRequest> = fc
  .record({
    principalArn: fc.constantFrom(
      role,
      role,
      session,
      `arn:aws:iam::${account}:user/kim`,
      'arn:aws:iam::111122223333:role/IruConnect',
      'arn:aws:iam::999988887777:user/stranger',
      'ec2.amazonaws.com',
      'lambda.amazonaws.com',
      samlProvider,
    ),
    action: fc.constantFrom(
      'sts:AssumeRole',
      'sts:AssumeRole',
      'sts:AssumeRoleWithSAML',
      'sts:TagSession',
    ),
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
