/** Whether a trust policy and its external ID are what Iru asks for. */
export const policyTrust = {
  trustPolicyUnreadable: 'The trust policy on this page cannot be read.',
  trustPolicyTooLong:
    'This trust policy is {length} characters long without white space, more than IAM accepts. Compare it with the one that Iru shows.',
  trustPolicyIsPermissions:
    'The policy on this page has no Principal, so it grants permissions and does not say who may use the role. Look for the trust policy in the wizard.',
  trustPolicyNotAccepted: 'The policy on this page is not one that IAM accepts.',
  trustPolicyNotShownYet:
    'No trust policy is on this page yet. Go on to the step of the wizard that shows one.',
  trustPolicyOtherUnread:
    'Another text on this page looks like a trust policy but cannot be read. Make sure that the one that was read is the one for this source.',
  trustPoliciesDiffer:
    'This page shows several trust policies that differ, so it is not clear which one the role needs. Close what does not belong to this source, or copy the right one by hand.',

  trustEveryone: 'The trust policy lets in everyone and not only Iru ({element}).',
  trustNamesResource: 'A statement of the policy names a Resource, which no trust policy does.',
  trustNamesNoPrincipal:
    'A statement of the policy names no Principal, which no trust policy does.',
  trustOtherPrincipal:
    'The trust policy lets in {who} ({type}), which is not an AWS account of Iru’s.',
  trustOtherAction: 'The trust policy allows {action}. Iru documents sts:AssumeRole only.',
  trustTagSession:
    'The trust policy allows {action}, which lets Iru put tags of its choice on its sessions. Iru documents sts:AssumeRole only.',
  trustSourceIdentity:
    'The trust policy allows {action}, which lets Iru put a source identity of its choice on its sessions. Iru documents sts:AssumeRole only.',
  trustNoAssumeRole: 'The trust policy does not allow sts:AssumeRole.',
  trustNoExternalId:
    'The trust policy does not require an external ID (StringEquals on sts:ExternalId), so others could have Iru read your account.',
  trustSeveralExternalIds:
    'The trust policy accepts {count} external IDs, and it is not clear which one Iru uses.',
  trustSeveralPrincipals: 'The trust policy lets in {count} principals: {principals}.',
  trustDeletedPrincipal:
    'The trust policy names {principal}, the unique ID of something that was deleted.',
  trustAskIru: 'Do not create the role from it; ask Iru, or open the wizard anew.',
  trustUndocumentedPrincipal:
    'The wizard names {principal}, and Iru’s documentation {documented}. Look twice whether this page is Iru’s before you create the role.',
  trustExtraCondition:
    'The trust policy has a condition besides the external ID: {operator} on {key}. It is kept as it is.',
  trustDenyStatement:
    'The trust policy also has a statement that denies access. It is kept as it is.',

  externalIdPlaceholder:
    'The external ID is still the placeholder “{id}”. Wait until the wizard shows its own, or open the wizard anew from the source’s card.',
  externalIdLength:
    'The external ID “{id}” is {length} characters long, and AWS allows 2 to 1,224. Open the wizard anew from the source’s card.',
  externalIdCharacter:
    'The external ID “{id}” holds {character}, which AWS does not allow in one. Open the wizard anew from the source’s card.',
  externalIdShownApart:
    'The wizard shows the external ID {shown} beside the policy, but the policy says {inPolicy}. Reload the wizard before you go on; the policy’s is used.',

  conditionAsked: 'Statement {statement} asks for {operator} on {key} ({values}).',
  conditionDenies: 'Statement {statement} denies access by {operator} on {key} ({values}).',
  conditionMfa: 'Iru does not sign in with multi-factor authentication.',
  conditionYourOrganization: 'Iru does not belong to your organization.',
  conditionServicesOnly:
    'AWS sets this key only for calls that its own services make, and Iru is none of them.',
  conditionAddress: 'No IP address of Iru is known.',
  conditionAnyAddress:
    'Calls over the internet come from such an address as a rule, and calls through a VPC endpoint from none.',
  conditionVpc: 'Whether Iru calls through a VPC, and through which one, is not known.',
  conditionOrganization: 'Which organization Iru belongs to is not known.',
  conditionNotKnown: 'Whether it holds for Iru’s calls is not known.',
  conditionNotPrincipal:
    'Statement {statement} has a NotPrincipal ({principals}). AWS supports none in a trust policy, and a Deny with one can also keep out those whom it names.',
} as const;
