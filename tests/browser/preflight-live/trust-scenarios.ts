import type { Role } from '../../replicas/aws/state/role.ts';
import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import { externalId, principal } from '../popup-seed.ts';
import type { Scenario } from './scenario.ts';

const withId = { StringEquals: { 'sts:ExternalId': externalId } };
const iru = { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' };

function trusts(role: Role, ...statements: object[]): void {
  role.trustPolicy = { Version: '2012-10-17', Statement: statements } as never;
}

/** A role whose trust policy in AWS is of these statements, each with what it changes in Iru's own. */
function trust(
  name: string,
  statements: object[],
  differs: Scenario['differs'],
  says?: RegExp,
): Scenario {
  return {
    name: `trust policy: ${name}`,
    arrange: (_, role) =>
      trusts(role, ...statements.map((changes) => ({ ...iru, Condition: withId, ...changes }))),
    differs,
    ...(says ? { says } : {}),
  };
}

const root = (account: string) => ({ AWS: `arn:aws:iam::${account}:root` });

/** The seed's “AssumeRole denied”, and what lets in more than Iru. */
export const trustScenarios: Scenario[] = [
  trust(
    'another external ID',
    [{ Condition: { StringEquals: { 'sts:ExternalId': 'an-older-one' } } }],
    { trust: 'fail' },
    /External ID mismatch/,
  ),
  trust(
    'the external ID with an invisible character',
    [{ Condition: { StringEquals: { 'sts:ExternalId': `${externalId}\u200b` } } }],
    { trust: 'fail' },
    /U\+200B/,
  ),
  trust(
    'no external ID: the confused deputy',
    [{ Condition: undefined }],
    { trust: 'fail' },
    /any other customer of Iru/,
  ),
  trust(
    'any external ID that begins alike',
    [{ Condition: { StringLike: { 'sts:ExternalId': `${externalId.slice(0, 4)}*` } } }],
    { trust: 'fail' },
  ),
  trust('all of Iru’s account', [{ Principal: root('753695775620') }], { trust: 'warn' }),
  trust('another role of Iru’s', [{ Principal: { AWS: `${principal}Old` } }], { trust: 'fail' }),
  trust(
    'a role of Iru’s that was deleted',
    [{ Principal: { AWS: 'AROAEXAMPLEID1234567' } }],
    { trust: 'fail' },
    /AROAEXAMPLEID1234567/,
  ),
  trust(
    'a condition on MFA',
    [{ Condition: { ...withId, Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }],
    { trust: 'fail' },
    /multi-factor/,
  ),
  trust(
    'a condition on the address',
    [{ Condition: { ...withId, IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } } }],
    { trust: 'warn' },
    /No IP address of Iru is known/,
  ),
  trust(
    'a condition on the organization',
    [{ Condition: { ...withId, StringLike: { 'aws:PrincipalOrgID': 'o-a1b2c31111' } } }],
    { trust: 'fail' },
    /does not belong to your organization/,
  ),
  trust(
    'a condition on another organization',
    [{ Condition: { ...withId, StringLike: { 'aws:PrincipalOrgID': 'o-a1b2c32222' } } }],
    { trust: 'warn' },
    /Which organization Iru belongs to is not known/,
  ),
  trust(
    'a condition on the VPC',
    [{ Condition: { StringEquals: { ...withId.StringEquals, 'aws:SourceVpc': 'vpc-0a1b2c3d' } } }],
    { trust: 'warn' },
    /VPC/,
  ),
  trust('a service', [{ Principal: { Service: 'ec2.amazonaws.com' } }], { trust: 'fail' }),
  trust(
    'a Deny for all but others',
    [
      {},
      {
        Effect: 'Deny',
        Principal: undefined,
        NotPrincipal: root(managementAccountId),
        Condition: undefined,
      },
    ],
    { trust: 'fail' },
  ),
  trust(
    'a Deny for everyone beside it',
    [{}, { Effect: 'Deny', Principal: '*', Condition: undefined }],
    {
      trust: 'fail',
    },
  ),
  trust('spelt otherwise', [{ Action: ['sts:AssumeRole'], Principal: { AWS: [principal] } }], {}),
  trust(
    'everyone, with the external ID',
    [{ Principal: '*' }],
    { trust: 'fail', 'assume-role': 'warn' },
    /everyone is let in/,
  ),
  trust('everyone, without one', [{ Principal: '*', Condition: undefined }], {
    trust: 'fail',
    'assume-role': 'fail',
  }),
  trust(
    'the admin’s own account beside it',
    [{}, { Principal: root(managementAccountId), Condition: undefined }],
    { trust: 'warn', 'assume-role': 'fail' },
  ),
  {
    name: 'trust policy: the wizard shows another external ID since',
    seen: (setup) => ({
      ...setup,
      wizard: {
        ...setup.wizard,
        externalId: 'a-newer-one',
        trustPolicy: setup.wizard.trustPolicy.replace(externalId, 'a-newer-one'),
      },
    }),
    differs: { trust: 'fail' },
    says: /External ID mismatch/,
  },
  {
    name: 'trust policy: the console showed another one than AWS has',
    seen: (setup) => ({
      ...setup,
      role: { ...setup.role, trustPolicy: setup.wizard.trustPolicy.replace(externalId, 'old') },
    }),
    differs: { trust: 'warn' },
  },
];
