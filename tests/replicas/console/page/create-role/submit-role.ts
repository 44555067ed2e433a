import type { GetRoleAnswer } from '../../shared/answers.ts';
import { callIam } from '../common/api.ts';
import type { RoleDraft } from './role-draft.ts';
import { trustPolicyOf } from './trust-policy-of.ts';

/** Creates the role, then attaches its policies one by one, as the console does. */
export async function submitRole(draft: RoleDraft): Promise<void> {
  const { roleName: RoleName } = draft;
  await callIam<GetRoleAnswer>('createRole', {
    RoleName,
    AssumeRolePolicyDocument: trustPolicyOf(draft),
    Description: draft.description,
    MaxSessionDuration: 3600,
    Tags: draft.tags.map(({ key, value }) => ({ Key: key, Value: value })),
  });
  for (const PolicyArn of draft.selectedPolicies) {
    await callIam('attachRolePolicy', { RoleName, PolicyArn });
  }
}
