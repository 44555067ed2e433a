import { say, type Text } from '../../texts/text.ts';
import type { AwsFailure } from './answer.ts';

/** The reason that IAM Identity Center gives where its encryption key was denied (AccessDeniedException). */
export const keyDenied = 'KMS_AccessDeniedException';

const byOrganization = /(explicit deny in a|because no) (service|resource) control policy/;
/** Where AWS names one of these, another account would be refused as well. */
const byOwnPolicies = /(identity-based|session) policy|permissions boundary/;
/** Organizations answers most calls to the management account and delegated administrators only. */
const toThisAccount = /have permissions to access this resource/i;
/** Lists of their own, of which the role's page shows nothing. */
const notOfRole = /^iam:List(Roles|Users)$/;

/** Whether a denial, in AWS's words, is by a policy of the organization. */
export const isByOrganization = (message: string): boolean => byOrganization.test(message);

/**
 * Who was denied a call, and what lets it through. It is always the pasted credentials, and never the
 * role: what that was denied, the checks tell themselves.
 */
export function describeDenial({ action, message }: AwsFailure): Text {
  if (isByOrganization(message)) return say('failureDeniedByOrganization', { action });
  if (message.includes('kms:Decrypt') || message.includes(keyDenied)) {
    return say('failureDeniedKey', { action });
  }
  switch (action.split(':')[0]) {
    case 'organizations':
      return toThisAccount.test(message)
        ? say('failureDeniedToAccount', { action })
        : say('failureDeniedOrganizations', { action });
    case 'sso':
      // Any account may ask which instances there are.
      return action === 'sso:ListInstances' || byOwnPolicies.test(message)
        ? say('failureDenied', { action })
        : say('failureDeniedIdentityCenter', { action });
    case 'iam':
      return say(notOfRole.test(action) ? 'failureDenied' : 'failureDeniedRole', { action });
    default:
      return say('failureDenied', { action });
  }
}
