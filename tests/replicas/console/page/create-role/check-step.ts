import {
  checkRoleName,
  isAccountId,
  isDescription,
  isExternalId,
} from '../../shared/rules/names.ts';
import { checkTags } from '../../shared/rules/tags.ts';
import { checkTrustPolicy } from '../../shared/rules/trust-policy.ts';
import { boot } from '../common/boot.ts';
import { texts } from '../common/texts.ts';
import { fillText } from '../texts/fill-text.ts';
import type { RoleDraft } from './role-draft.ts';
import type { FieldErrors } from './step-props.ts';

function checkAccount(draft: RoleDraft): FieldErrors {
  return {
    ...(draft.anotherAccount && !isAccountId(draft.accountId)
      ? { accountId: texts.invalidAccountId }
      : {}),
    ...(draft.requireExternalId && !isExternalId(draft.externalId)
      ? { externalId: texts.invalidExternalId }
      : {}),
  };
}

function checkCustom(draft: RoleDraft): FieldErrors {
  const problem = checkTrustPolicy(draft.trustPolicyText, boot.partition);
  if (problem === undefined) return {};
  return { trustPolicyText: fillText(texts.policyErrors, { problem }) };
}

function checkEntity(draft: RoleDraft): FieldErrors {
  switch (draft.entityType) {
    case boot.customEntityType:
      return checkCustom(draft);
    case 'AWS_ACCOUNT':
      return checkAccount(draft);
    case 'WEB_IDENTITY':
      return draft.webProvider === undefined ? { webProvider: texts.required } : {};
    case 'SAML_FEDERATION':
      return draft.samlProvider === undefined ? { samlProvider: texts.required } : {};
    default:
      return draft.service === undefined ? { service: texts.chooseUseCase } : {};
  }
}

function checkName(name: string): FieldErrors {
  const problem = checkRoleName(name);
  switch (problem) {
    case undefined:
      return {};
    case 'empty':
      return { roleName: texts.required };
    case 'too-long':
      return { roleName: texts.roleNameTooLong };
    case 'characters':
      return { roleName: texts.invalidRoleName };
  }
}

function checkTagRows({ tags }: RoleDraft): FieldErrors {
  const problem = checkTags(tags);
  return problem === undefined ? {} : { tags: problem };
}

/** What keeps a step from being left forwards, by field. */
export function checkStep(step: number, draft: RoleDraft): FieldErrors {
  switch (step) {
    case 0:
      return checkEntity(draft);
    case 2:
      return {
        ...checkName(draft.roleName),
        ...(isDescription(draft.description) ? {} : { description: texts.invalidDescription }),
        ...checkTagRows(draft),
      };
    default:
      return {};
  }
}
