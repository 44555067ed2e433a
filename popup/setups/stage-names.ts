import type { stages } from '../../src/setup/stage.ts';

export const stageNames = {
  'wizard-seen': 'stageWizardSeen',
  'role-form-filled': 'stageFormFilled',
  'role-created': 'stageRoleCreated',
  'policy-attached': 'stagePolicyAttached',
  'arn-returned': 'stageArnReturned',
  submitted: 'stageSubmitted',
  connected: 'stageConnected',
} as const satisfies Record<(typeof stages)[number], string>;
