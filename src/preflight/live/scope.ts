import type { Recipe } from '../../sources/recipe.ts';

/** Whether the role's place in its organization decides what Iru can see. */
export function needsOrganization({ home }: Recipe): boolean {
  return home === 'management' || home === 'management-or-delegated-administrator';
}

/** Whether the source reads what an instance of IAM Identity Center holds. */
export function needsIdentityCenter({ id }: Recipe): boolean {
  return id === 'sso' || id === 'identity-store';
}
