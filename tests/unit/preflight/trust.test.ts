import { checkTrust } from '../../../src/preflight/checks/trust.ts';
import { externalId, facts, principal, trustPolicy } from './facts.ts';
import { testScenarios } from './scenario.ts';
import { asks, both, id, otherRole, role } from './trusting.ts';

const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const session = { StringLike: { 'sts:RoleSessionName': 'audit-*' } };

testScenarios(checkTrust, [
  ['the wizard’s own', facts(), 'pass', /^Trust policy$/],
  [
    'the wizard’s own, spelt otherwise',
    role(trustPolicy({ Action: ['STS:assumeRole'], Principal: { AWS: [principal] }, Sid: 'Iru' })),
    'pass',
    /^Trust policy$/,
  ],
  ['a condition that Iru itself asks for', both(asks(mfa)), 'pass', /^Trust policy$/],
  [
    'a Deny that Iru itself asks for',
    both(
      trustPolicy(
        {},
        { Effect: 'Deny', Condition: { NotIpAddress: { 'aws:SourceIp': '1.2.3.0/24' } } },
      ),
    ),
    'pass',
    /^Trust policy$/,
  ],

  [
    'everyone by the principal, and Iru alone by a condition, as the wizard has it',
    both(
      trustPolicy({
        Principal: '*',
        Condition: { ...id, ArnEquals: { 'aws:PrincipalArn': principal } },
      }),
    ),
    'pass',
    /^Trust policy$/,
  ],
  [
    'everyone by the principal, under a condition that everyone meets, as the wizard has it',
    both(
      trustPolicy({
        Principal: '*',
        Condition: { ...id, Bool: { 'aws:SecureTransport': 'true' } },
      }),
    ),
    'fail',
    /everyone is let in/,
  ],
  ['not seen', role(null), 'unknown', /not seen/],
  ['cut off', role(trustPolicy().slice(0, 80)), 'unknown', /not readable/],
  [
    'wizard not read',
    facts({ wizard: { externalId: '', principal: '' } }),
    'unknown',
    /not checked/,
  ],
  ['wizard’s principal not read', facts({ wizard: { principal: '' } }), 'unknown', /not checked/],
  ['wizard’s ID not read', facts({ wizard: { externalId: '' } }), 'unknown', /not checked/],
  [
    'wizard’s policy not readable',
    facts({ wizard: { trustPolicy: '' } }),
    'unknown',
    /not compared/,
  ],

  [
    'an old external ID',
    role(trustPolicy({ Condition: { StringEquals: { 'sts:ExternalId': 'iru-1234-abce' } } })),
    'fail',
    /^External ID mismatch/,
  ],
  [
    'an external ID with an invisible character',
    role(trustPolicy({ Condition: { StringEquals: { 'sts:ExternalId': `${externalId}\u200b` } } })),
    'fail',
    /^External ID mismatch/,
    /U\+200B/,
  ],
  [
    'an external ID in another case and a condition not known',
    role(trustPolicy({ Condition: { StringEquals: { 'sts:ExternalId': 'IRU' }, ...session } })),
    'fail',
    /^External ID mismatch/,
  ],
  [
    'no external ID: the confused deputy',
    role(trustPolicy({ Condition: {} })),
    'fail',
    /^Trust policy differs: no external ID/,
    /any other customer of Iru/,
  ],
  [
    'a second statement without an external ID',
    role(trustPolicy({}, { Condition: {} })),
    'fail',
    /^Trust policy differs: no external ID/,
    /Statement 2/,
  ],
  [
    'the wizard’s policy has no external ID either',
    both(trustPolicy({ Condition: {} })),
    'fail',
    /^Trust policy differs: no external ID/,
  ],
  [
    'no external ID but a session name',
    role(trustPolicy({ Condition: session })),
    'fail',
    /^Trust policy differs: no external ID/,
  ],
  [
    'an external ID only if there is one',
    role(trustPolicy({ Condition: { StringEqualsIfExists: { 'sts:ExternalId': externalId } } })),
    'fail',
    /^Trust policy differs: no external ID/,
  ],
  [
    'two external IDs',
    role(trustPolicy({ Condition: { StringEquals: { 'sts:ExternalId': [externalId, 'old'] } } })),
    'fail',
    /^Trust policy differs: other external IDs/,
  ],
  [
    'a pattern of external IDs',
    role(trustPolicy({ Condition: { StringLike: { 'sts:ExternalId': 'iru-*' } } })),
    'fail',
    /^Trust policy differs: other external IDs/,
  ],
  ['everyone', role(trustPolicy({ Principal: '*' })), 'fail', /^Trust policy differs: everyone/],
  [
    'everyone but one',
    role(trustPolicy({ Principal: undefined, NotPrincipal: otherRole.Principal })),
    'fail',
    /^Trust policy differs: everyone/,
  ],
  [
    'a deleted role',
    role(trustPolicy({ Principal: { AWS: 'AROAEXAMPLEID1234567' } })),
    'fail',
    /^Trust policy differs: Iru is not let in/,
    /was deleted.*AROAEXAMPLEID1234567/,
  ],
  [
    'another principal',
    role(trustPolicy(otherRole)),
    'fail',
    /^Trust policy differs: Iru is not let in/,
    /instead of/,
  ],
  [
    'a service',
    role(trustPolicy({ Principal: { Service: 'ec2.amazonaws.com' } })),
    'fail',
    /^Trust policy differs: Iru is not let in/,
  ],
  [
    'another action',
    role(trustPolicy({ Action: 'sts:TagSession' })),
    'fail',
    /^Trust policy differs: Iru is not let in/,
  ],
  [
    'denied outright',
    role(trustPolicy({}, { Effect: 'Deny', Condition: {} })),
    'fail',
    /^Trust policy differs: Iru is not let in/,
    /Statement 2 denies/,
  ],
  ['MFA', role(asks(mfa)), 'fail', /cannot meet/, /multi-factor.*aws:MultiFactorAuthPresent/],
  [
    'MFA if it is told',
    role(asks({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } })),
    'fail',
    /cannot meet/,
    /multi-factor/,
  ],
  [
    'an address that is none',
    role(asks({ IpAddress: { 'aws:SourceIp': 'office' } })),
    'fail',
    /cannot meet/,
    /aws:SourceIp/,
  ],
  [
    'calls of AWS’s own services',
    role(asks({ StringEqualsIgnoreCase: { 'aws:SourceAccount': '111122223333' } })),
    'fail',
    /cannot meet/,
    /calls that its own services make.*aws:SourceAccount/,
  ],
  [
    'a key that is neither there nor not',
    role(asks({ Null: { 'aws:SourceVpc': 'neither' } })),
    'fail',
    /cannot meet/,
  ],
  [
    'a Deny without MFA',
    role(
      trustPolicy(
        {},
        { Effect: 'Deny', Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } },
      ),
    ),
    'fail',
    /cannot meet/,
    /Statement 2 denies.*multi-factor/,
  ],
  [
    'a date gone by',
    role(asks({ DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } })),
    'fail',
    /cannot meet/,
    /aws:CurrentTime/,
  ],

  [
    'the whole account',
    role(trustPolicy({ Principal: { AWS: 'arn:aws:iam::753695775620:root' } })),
    'warn',
    /^Trust policy differs$/,
    /whole account/,
  ],
  [
    'the whole account by its ID',
    role(trustPolicy({ Principal: { AWS: '753695775620' } })),
    'warn',
    /^Trust policy differs$/,
  ],
  [
    'another principal besides',
    role(trustPolicy({}, otherRole)),
    'warn',
    /^Trust policy differs$/,
    /not asked for/,
  ],
  ['more actions', role(trustPolicy({ Action: 'sts:*' })), 'warn', /^Trust policy differs$/],
  [
    'StringLike with the ID itself',
    role(trustPolicy({ Condition: { StringLike: { 'sts:ExternalId': externalId } } })),
    'warn',
    /^Trust policy differs$/,
  ],
  [
    'a Deny that does not concern Iru',
    role(trustPolicy({}, { Effect: 'Deny', ...otherRole })),
    'warn',
    /^Trust policy differs$/,
  ],
]);
