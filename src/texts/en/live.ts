/** Why a call to AWS brought no usable answer. */
export const live = {
  failureDenied:
    'These credentials may not call {action}: allow it in their own permissions, not in the role’s.',
  failureDeniedRole:
    'These credentials may not call {action}: allow it in their own permissions, not in the role’s, or look at this on the role’s page.',
  failureDeniedOrganizations:
    'These credentials may not call {action}: allow it in their own permissions, not in the role’s, or look at this in the management account, on the pages of AWS Organizations.',
  failureDeniedToAccount:
    'AWS answers {action} to the management account and to delegated administrators only: use credentials of one of these. No permission of the credentials or of the role changes that.',
  failureDeniedIdentityCenter:
    'These credentials may not call {action}: allow it in their own permissions, not in the role’s. If they are of a member account that is no delegated administrator, use others: AWS denies such an account the organization’s Identity Center whatever is allowed.',
  failureDeniedKey:
    '{action} was denied to these credentials since they may not use the KMS key that encrypts IAM Identity Center: allow kms:Decrypt on it in their own permissions, not in the role’s, and see that the key’s own policy allows it too.',
  failureDeniedByOrganization:
    'A policy of the organization denies {action} to these credentials. No permission of the credentials or of the role changes that: use credentials that it lets through.',
  failureThrottled:
    '{host} answers that it is asked too often, after several tries. Wait a minute and run the preflight again.',
  failureExpired:
    'The credentials have expired. Copy new ones from the access portal and paste them.',
  failureInvalid:
    'AWS does not know these credentials, or their secret does not belong to the key. Copy the whole block again and paste it.',
  failureClock:
    'This computer’s clock is off by more than AWS allows. Set it right and run the preflight again.',
  failureUnreachable:
    '{host} did not answer. Check the network, a VPN or a firewall, and run the preflight again.',
  failureNotAws:
    'What answered for {host} was not AWS but probably a proxy or a sign-in page of this network. Get past it, and run the preflight again.',
  failureService: '{host} has a fault of its own. Wait a minute and run the preflight again.',
  failurePartition:
    'Role Courier does not know where AWS answers in the partition {partition}. Look at the role on its page in the console.',
  failureCancelled: '{action} was not asked to the end, since the preflight was ended.',
  failureOther: 'AWS answered {action} with an error: “{message}”',
} as const;
