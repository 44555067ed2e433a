import type { DraftField, RoleDraft } from './role-draft.ts';

export type FieldErrors = Partial<Record<DraftField, string>>;

/** What each part of the wizard's form gets. */
export interface StepProps {
  draft: RoleDraft;
  errors: FieldErrors;
  update(change: Partial<RoleDraft>): void;
}
