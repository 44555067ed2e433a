import fc from 'fast-check';
import type { PolicyJson } from '../../../src/policy/policy-document.ts';
import { arbitraryCondition, oneOrMore } from './arbitrary-condition.ts';
import { account, role, samlProvider, session } from './example-arns.ts';

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

const principal = fc.oneof(
  { weight: 6, arbitrary: fc.record({ AWS: oneOrMore(awsPrincipals) }) },
  { weight: 1, arbitrary: fc.constant('*' as const) },
  { weight: 1, arbitrary: fc.record({ Service: oneOrMore(['ec2.amazonaws.com', '*']) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      AWS: oneOrMore(awsPrincipals),
      Federated: oneOrMore(['accounts.google.com', samlProvider]),
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
    fc.option(arbitraryCondition, { nil: undefined }),
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
