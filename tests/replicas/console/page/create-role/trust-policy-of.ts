import { boot } from '../common/boot.ts';
import type { RoleDraft } from './role-draft.ts';
import { serviceOf } from './services.ts';

function conditions(draft: RoleDraft): Record<string, Record<string, string>> {
  return {
    ...(draft.requireExternalId ? { StringEquals: { 'sts:ExternalId': draft.externalId } } : {}),
    ...(draft.requireMfa ? { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } : {}),
  };
}

function statement(draft: RoleDraft): Record<string, unknown> {
  switch (draft.entityType) {
    case 'AWS_ACCOUNT': {
      const account = draft.anotherAccount ? draft.accountId : boot.accountId;
      return {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { AWS: `arn:${boot.partition}:iam::${account}:root` },
        Condition: conditions(draft),
      };
    }
    case 'WEB_IDENTITY':
      return {
        Effect: 'Allow',
        Action: 'sts:AssumeRoleWithWebIdentity',
        Principal: { Federated: draft.webProvider ?? '' },
        Condition: { StringEquals: { [`${draft.webProvider}:aud`]: [draft.audience] } },
      };
    case 'SAML_FEDERATION':
      return {
        Effect: 'Allow',
        Action: 'sts:AssumeRoleWithSAML',
        Principal: { Federated: draft.samlProvider ?? '' },
        Condition: { StringEquals: { 'SAML:aud': ['https://signin.aws.amazon.com/saml'] } },
      };
    default:
      return {
        Effect: 'Allow',
        Action: ['sts:AssumeRole'],
        Principal: { Service: [serviceOf(draft.service)?.principal ?? ''] },
      };
  }
}

/** The trust policy of the role to be made, as JSON indented the way the console does. */
export function trustPolicyOf(draft: RoleDraft): string {
  if (draft.entityType === boot.customEntityType) return draft.trustPolicyText;
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement(draft)] }, null, 4);
}
