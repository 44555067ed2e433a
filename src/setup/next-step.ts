import { say, type Text } from '../texts/text.ts';
import type { GuideGrant } from './guide.ts';
import { isGranted } from './is-granted.ts';
import type { Setup } from './setup.ts';

/** What the admin does next, in one sentence. */
export function nextStep(setup: Setup, grant: GuideGrant | null): Text {
  switch (setup.stage) {
    case 'wizard-seen':
      return say('nextWizardSeen');
    case 'role-form-filled':
      return say('nextRoleForm');
    case 'role-created':
      return afterRole(grant);
    case 'policy-attached':
      return isGranted(setup.role) ? say('nextReturn') : afterRole(grant);
    case 'arn-returned':
      return grant === null || isGranted(setup.role) ? say('nextSubmit') : afterRole(grant);
    case 'submitted':
      return say(setup.error === null ? 'nextSubmitted' : 'nextRefused');
    case 'connected':
      return say('nextConnected');
    case 'abandoned':
      return say('nextAbandoned');
  }
}

function afterRole(grant: GuideGrant | null): Text {
  if (grant === null) return say('nextReadAccess');
  const { policyName } = grant;
  switch (grant.kind) {
    case 'inline':
      return say('nextInlinePolicy', { policyName });
    case 'managed':
      return say('nextManagedPolicy', { policyName });
  }
}
