import { checkPolicyName } from '../../shared/rules/names.ts';
import { checkPermissionPolicy } from '../../shared/rules/permission-policy.ts';
import { texts } from '../common/texts.ts';
import { fillText } from '../texts/fill-text.ts';
import type { PolicyDraft } from './policy-draft.ts';

function checkName(name: string): string | undefined {
  const problem = checkPolicyName(name);
  switch (problem) {
    case undefined:
      return undefined;
    case 'empty':
      return texts.required;
    case 'too-long':
      return texts.policyNameTooLong;
    case 'characters':
      return texts.invalidPolicyName;
  }
}

/** What keeps a step from being left forwards. */
export function checkPolicyStep(step: number, draft: PolicyDraft): string | undefined {
  if (step === 1) return checkName(draft.policyName);
  const problem = checkPermissionPolicy(draft.policyText);
  return problem === undefined ? undefined : fillText(texts.policyErrors, { problem });
}
