import type { PolicyContent, PolicyDocument } from '../shared/messages.ts';

/** Another vendor role than the documented one. */
export const otherPrincipal = 'arn:aws:iam::210987654321:role/IruConnectNext';

interface TrustPolicyParts {
  principal: string;
  externalId?: string;
  action?: string | string[];
  more?: object;
}

function trustPolicy({
  principal,
  externalId,
  action = 'sts:AssumeRole',
  more = {},
}: TrustPolicyParts) {
  const condition =
    externalId === undefined
      ? {}
      : { Condition: { StringEquals: { 'sts:ExternalId': externalId }, ...more } };
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: principal },
    ...condition,
    Action: action,
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2);
}

const permissionsPolicy = JSON.stringify(
  {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['sso:Describe*', 'sso:List*'], Resource: '*' }],
  },
  null,
  2,
);

/** So many lines that no editor draws them all, and so few characters that IAM would take them. */
const moreConditions = {
  StringLike: { 'aws:PrincipalTag/Team': 'Iru Compliance' },
  IpAddress: {
    'aws:SourceIp': Array.from({ length: 90 }, (_, index) => `203.0.113.${index}/32`),
  },
};

/** The JSON documents that a wizard session shows for the setting `policy`. */
export function policyDocuments(
  content: PolicyContent,
  principal: string,
  externalId: string,
): PolicyDocument[] {
  const one = (text: string): PolicyDocument[] => [{ title: 'Trust policy', text }];
  const documented = trustPolicy({ principal, externalId });
  switch (content) {
    case 'documented':
    case 'other-principal':
      return one(documented);
    case 'placeholder-id':
      return one(trustPolicy({ principal, externalId: 'YOUR_EXTERNAL_ID' }));
    case 'no-external-id':
      return one(trustPolicy({ principal }));
    case 'wildcard':
      return one(trustPolicy({ principal: '*', externalId }));
    case 'other-actions':
      return one(
        trustPolicy({ principal, externalId, action: ['sts:AssumeRole', 'sts:TagSession'] }),
      );
    case 'more-conditions':
      return one(trustPolicy({ principal, externalId, more: moreConditions }));
    case 'not-json':
      return one(documented.replace('"sts:AssumeRole"', '"sts:AssumeRole",'));
    case 'two-policies':
      return [
        { title: 'Trust policy', text: documented },
        {
          title: 'Trust policy for AWS GovCloud (US)',
          text: trustPolicy({
            principal: principal.replace(/^arn:aws:/, 'arn:aws-us-gov:'),
            externalId,
          }),
        },
      ];
    case 'with-permissions-policy':
      return [
        { title: 'Trust policy', text: documented },
        { title: 'Permissions policy', text: permissionsPolicy },
      ];
  }
}
