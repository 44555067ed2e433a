import type { stages } from '../../src/setup/stage.ts';

export const stageNames: Readonly<Record<(typeof stages)[number], string>> = {
  'wizard-seen': 'Wizard read',
  'role-form-filled': 'Form filled',
  'role-created': 'Role created',
  'policy-attached': 'Policy attached',
  'arn-returned': 'ARN returned',
  submitted: 'Submitted',
  connected: 'Connected',
};
