import { boot } from '../common/boot.ts';
import { emptyDraft, type RoleDraft } from './role-draft.ts';

/** The managed policies that the setting `stuckPolicies` keeps ticked. */
function stuckPolicies(): string[] {
  return boot.stuckPolicies.map((name) => `arn:${boot.partition}:iam::aws:policy/${name}`);
}

/** The wizard's start as a deep link asks for it. */
export function draftFrom(parameters: URLSearchParams): RoleDraft {
  if (!boot.prefill) return { ...emptyDraft, selectedPolicies: stuckPolicies() };
  const accountId = parameters.get('awsAccount') ?? '';
  return {
    ...emptyDraft,
    entityType: parameters.get('trustedEntityType') ?? emptyDraft.entityType,
    service: parameters.get('selectedUseCase') ?? undefined,
    anotherAccount: accountId !== '' && accountId !== boot.accountId,
    accountId,
    requireExternalId: parameters.get('isThirdParty') === 'true',
    externalId: parameters.get('externalId') ?? '',
    selectedPolicies: [...stuckPolicies(), ...parameters.getAll('policies')],
  };
}

/** The hash into which the wizard writes what was chosen so far. */
export function hashOf(draft: RoleDraft): string {
  const parameters = new URLSearchParams({ trustedEntityType: draft.entityType });
  if (draft.entityType === 'AWS_SERVICE' && draft.service !== undefined) {
    parameters.set('selectedService', draft.service);
    parameters.set('selectedUseCase', draft.service);
  }
  if (draft.entityType === 'AWS_ACCOUNT' && draft.anotherAccount) {
    if (draft.accountId !== '') parameters.set('awsAccount', draft.accountId);
    if (draft.requireExternalId) parameters.set('isThirdParty', 'true');
    if (draft.externalId !== '') parameters.set('externalId', draft.externalId);
  }
  for (const policy of draft.selectedPolicies) parameters.append('policies', policy);
  return `#/roles/create?${parameters}`;
}
