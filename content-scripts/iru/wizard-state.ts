import type { WizardReply } from '../../src/messages/reply.ts';
import type { ExternalIdComparison } from '../../src/policy/compare-external-id.ts';
import type { Problem } from '../../src/policy/problem.ts';
import type { ArnField } from './arn-field.ts';
import type { PreflightState } from './wizard-preflight.ts';

/** All that the wizard's page knows at one moment. */
export type WizardState = {
  reply: WizardReply;
  problem: Problem | null;
  changedId: ExternalIdComparison | null;
  arnField: ArnField | null;
  /** Where the policy with its external ID stands; null where no element does. */
  policyPlace: Element | null;
  checked: PreflightState;
  /** A press of Submit Role was held, since a check fails. */
  isHeld: boolean;
  /** Submit Role was pressed on this page, rather than before it was loaded. */
  isSubmittedHere: boolean;
};
