import type { MatrixStage, StageName } from '../stage.ts';
import { arnReturned } from './arn-returned.ts';
import { policyAttached } from './policy-attached.ts';
import { roleCreated } from './role-created.ts';
import { roleFormFilled } from './role-form-filled.ts';
import { submitted } from './submitted.ts';
import { wizardSeen } from './wizard-seen.ts';

const byName = {
  'wizard-seen': wizardSeen,
  'role-form-filled': roleFormFilled,
  'role-created': roleCreated,
  'policy-attached': policyAttached,
  'arn-returned': arnReturned,
  submitted,
} satisfies Record<StageName, MatrixStage>;

/** The stages of the errand, in order. */
export const stages: readonly MatrixStage[] = Object.values(byName);
