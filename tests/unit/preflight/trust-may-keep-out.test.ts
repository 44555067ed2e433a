import { checkTrust } from '../../../src/preflight/checks/trust.ts';
import { externalId, facts, principal, trustPolicy } from './facts.ts';
import { type Scenario, testScenarios } from './scenario.ts';
import { asks, both, id, otherRole, role } from './trusting.ts';

const session = { StringLike: { 'sts:RoleSessionName': 'audit-*' } };
// biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
const tag = '${aws:PrincipalTag/id}';
const root = 'arn:aws:iam::753695775620:root';

testScenarios(checkTrust, [
  [
    'a session name',
    role(asks(session)),
    'warn',
    /may be kept out/,
    /sts:RoleSessionName.*not known/,
  ],
  [
    'a Deny by session name, without an address',
    role(
      trustPolicy(
        {},
        {
          Effect: 'Deny',
          Condition: {
            StringNotLike: { 'sts:RoleSessionName': 'a*' },
            NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
          },
        },
      ),
    ),
    'warn',
    /may be kept out/,
  ],
  [
    'an address',
    role(asks({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })),
    'warn',
    /may be kept out/,
    /Statement 1 asks for IpAddress on aws:SourceIp.*No IP address of Iru.*Remove .* or ask Iru .*: aws:SourceIp/,
  ],
  [
    'any address',
    role(asks({ IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } })),
    'warn',
    /may be kept out/,
    /over the internet.*VPC endpoint/,
  ],
  [
    'an address, if there is one',
    role(asks({ IpAddressIfExists: { 'aws:SourceIp': '203.0.113.0/24' } })),
    'warn',
    /may be kept out/,
  ],
  [
    'a Deny from elsewhere than an address',
    role(
      trustPolicy(
        {},
        {
          Effect: 'Deny',
          Principal: '*',
          Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
        },
      ),
    ),
    'warn',
    /may be kept out/,
    /Statement 2 denies access by NotIpAddress on aws:SourceIp/,
  ],
  [
    'an organization',
    role(asks({ StringLike: { 'aws:PrincipalOrgID': 'o-1' } })),
    'warn',
    /may be kept out/,
    /Which organization Iru belongs to is not known/,
  ],
  [
    'everyone of an organization',
    role(
      trustPolicy({
        Principal: '*',
        Condition: { ...id, StringLike: { 'aws:PrincipalOrgID': 'o-1' } },
      }),
    ),
    'warn',
    /may be kept out/,
  ],
  [
    'everyone of an organization, or of none',
    role(
      trustPolicy({
        Principal: '*',
        Condition: { ...id, StringLikeIfExists: { 'aws:PrincipalOrgID': 'o-1' } },
      }),
    ),
    'fail',
    /everyone is let in/,
  ],
  [
    'paths of an organization',
    role(asks({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-1/*' } })),
    'warn',
    /may be kept out/,
  ],
  [
    'a VPC',
    role(asks({ StringLike: { 'aws:SourceVpc': 'vpc-*' } })),
    'warn',
    /may be kept out/,
    /VPC.*not known/,
  ],
  [
    'an address in a VPC',
    role(asks({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } })),
    'warn',
    /may be kept out/,
    /through a VPC/,
  ],
  [
    'a tag',
    role(asks({ StringLike: { 'aws:PrincipalTag/team': 'audit' } })),
    'warn',
    /may be kept out/,
    /aws:PrincipalTag\/team.*not known/,
  ],
  [
    'the whole account, by its role',
    facts({
      wizard: { principal: '753695775620' },
      role: {
        trustPolicy: asks({ ArnLike: { 'aws:PrincipalArn': principal } }).replace(
          principal,
          '753695775620',
        ),
      },
    }),
    'warn',
    /may be kept out/,
    /aws:PrincipalArn/,
  ],
  [
    'an address, and no external ID',
    role(trustPolicy({ Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } })),
    'fail',
    /^Trust policy differs: no external ID/,
  ],
  [
    'an address, and an old external ID',
    role(
      trustPolicy({
        Condition: {
          StringEquals: { 'sts:ExternalId': 'old' },
          IpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
        },
      }),
    ),
    'fail',
    /^External ID mismatch/,
  ],
  [
    'an external ID that Iru’s tags hold',
    role(trustPolicy({ Condition: { StringEquals: { 'sts:ExternalId': tag } } })),
    'fail',
    /other external IDs/,
  ],
  ...[
    [principal],
    [root],
    [principal, root],
    [
      `${principal.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/read`,
      principal,
      root,
    ],
  ].flatMap((named): Scenario[] => {
    const denies = { Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: named } };
    const never = { ...denies, Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
    return [
      [
        `a Deny for all but ${named}`,
        role(trustPolicy({}, { ...denies, Condition: {} })),
        'warn',
        /may be kept out/,
        /Statement 2 has a NotPrincipal.*Replace/,
      ],
      [
        `the wizard’s Deny for all but ${named}`,
        both(trustPolicy({}, { ...denies, Condition: {} })),
        'warn',
        /may be kept out/,
      ],
      [
        `the wizard’s Deny for all but ${named}, which never applies`,
        both(trustPolicy({}, never)),
        'warn',
        /may be kept out/,
        /Statement 2 has a NotPrincipal/,
      ],
      [
        `a Deny for all but ${named} as the only guard against other IDs`,
        role(
          trustPolicy(
            { Condition: {} },
            { ...denies, Condition: { StringNotEquals: { 'sts:ExternalId': externalId } } },
          ),
        ),
        'fail',
        /no external ID/,
      ],
    ];
  }),
  [
    'a Deny for all but another account',
    role(
      trustPolicy(
        {},
        { Effect: 'Deny', Principal: undefined, NotPrincipal: otherRole.Principal, Condition: {} },
      ),
    ),
    'fail',
    /Iru is not let in/,
    /Statement 2 denies access to Iru/,
  ],
]);
