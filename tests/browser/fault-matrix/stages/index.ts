import type { MatrixStage } from '../stage.ts';
import { arnReturned } from './arn-returned.ts';
import { policyAttached } from './policy-attached.ts';
import { roleCreated } from './role-created.ts';
import { roleFormFilled } from './role-form-filled.ts';
import { submitted } from './submitted.ts';
import { wizardSeen } from './wizard-seen.ts';

/** The stages of the errand, in order. */
export const stages: readonly MatrixStage[] = [
  wizardSeen,
  roleFormFilled,
  roleCreated,
  policyAttached,
  arnReturned,
  submitted,
];
