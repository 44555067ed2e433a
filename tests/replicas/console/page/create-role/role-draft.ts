import { trustPolicyTemplate } from '../../shared/policy-template.ts';
import type { Tag } from '../../shared/rules/tags.ts';

/** Everything that the create-role wizard asks for. */
export interface RoleDraft {
  /** AWS_SERVICE, AWS_ACCOUNT, WEB_IDENTITY, SAML_FEDERATION or the custom one's value. */
  entityType: string;
  service: string | undefined;
  webProvider: string | undefined;
  audience: string;
  samlProvider: string | undefined;
  anotherAccount: boolean;
  accountId: string;
  requireExternalId: boolean;
  externalId: string;
  requireMfa: boolean;
  trustPolicyText: string;
  /** ARNs. */
  selectedPolicies: string[];
  roleName: string;
  description: string;
  tags: Tag[];
}

export type DraftField = keyof RoleDraft;

/** Index of the step on which a field is asked. */
export function stepOfField(field: DraftField): number {
  switch (field) {
    case 'selectedPolicies':
      return 1;
    case 'roleName':
    case 'description':
    case 'tags':
      return 2;
    default:
      return 0;
  }
}

export const emptyDraft: RoleDraft = {
  entityType: 'AWS_SERVICE',
  service: undefined,
  webProvider: undefined,
  audience: '',
  samlProvider: undefined,
  anotherAccount: false,
  accountId: '',
  requireExternalId: false,
  externalId: '',
  requireMfa: false,
  trustPolicyText: trustPolicyTemplate,
  selectedPolicies: [],
  roleName: '',
  description: '',
  tags: [],
};
