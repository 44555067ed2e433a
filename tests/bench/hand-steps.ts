import type { Grant } from '../../src/sources/recipe.ts';

/**
 * What the errand takes without the extension, from the wizard shown to connected: each a click, a key
 * press with a purpose (copy, select all, paste), or a text typed.
 */
const toRole = [
  'select the trust policy in the wizard',
  'copy it',
  'open the IAM console in another tab',
  'Roles',
  'Create role',
  'Custom trust policy',
  'click into the editor',
  'select all',
  'paste the trust policy',
  'Next',
  'Next',
  'click into Role name',
  'type it',
  'click into Description',
  'type it',
  'Create role',
  'View role',
];

const grants: Record<Grant['kind'] | 'none', string[]> = {
  inline: [
    'Add permissions',
    'Create inline policy',
    'JSON',
    'select the read policy in Iru’s documentation',
    'copy it',
    'click into the editor',
    'select all',
    'paste the read policy',
    'Next',
    'click into Policy name',
    'type it',
    'Create policy',
  ],
  // On the way through the form.
  managed: ['click into the search', 'type the policy’s name', 'tick it'],
  none: [],
};

const toConnected = [
  'copy the role’s ARN',
  'go to the wizard’s tab',
  'click into the field',
  'paste the ARN',
  'Submit Role',
];

export function actionsByHand(grant: Grant['kind'] | 'none'): number {
  return [...toRole, ...grants[grant], ...toConnected].length;
}
