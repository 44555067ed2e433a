import { permissionPolicyTemplate } from '../../shared/policy-template.ts';

export interface PolicyDraft {
  editor: 'visual' | 'json';
  policyText: string;
  policyName: string;
}

export const emptyPolicyDraft: PolicyDraft = {
  editor: 'visual',
  policyText: permissionPolicyTemplate,
  policyName: '',
};

/** Index of the step on which a field is asked. */
export function stepOfPolicyField(field: keyof PolicyDraft): number {
  return field === 'policyName' ? 1 : 0;
}

export interface PolicyStepProps {
  draft: PolicyDraft;
  error: string | undefined;
  update(change: Partial<PolicyDraft>): void;
}
