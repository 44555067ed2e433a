import type { GuideGrant } from './guide.ts';
import type { Setup } from './setup.ts';

/** What the admin does next, in one sentence. */
export function nextStep(setup: Setup, grant: GuideGrant | null): string {
  switch (setup.stage) {
    case 'wizard-seen':
      return 'Press “Create role in AWS”.';
    case 'role-form-filled':
      return 'Go through the IAM form in the AWS tab and press “Create role” there.';
    case 'role-created':
      return afterRole(grant);
    case 'policy-attached':
      return 'Return to Iru: the role’s ARN is filled there.';
    case 'arn-returned':
      return 'Press “Submit Role” in the Iru wizard.';
    case 'submitted':
      return setup.error === null
        ? 'Iru is checking the role.'
        : 'Iru refused the role: see its message in the wizard.';
    case 'connected':
      return 'Connected. Nothing is left to do.';
    case 'abandoned':
      return 'Given up. Turn the source on again in Iru to start anew.';
  }
}

function afterRole(grant: GuideGrant | null): string {
  if (grant === null) return 'Give the role the read access that Iru asks for, then return to Iru.';
  switch (grant.kind) {
    case 'inline':
      return `Add the inline policy ${grant.policyName} to the role.`;
    case 'managed':
      return `Check on the role’s page that ${grant.policyName} is attached, then return to Iru.`;
  }
}
