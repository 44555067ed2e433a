/** Preflight: whether the role may read what Iru reads. */
export const preflightCoverage = {
  checkCoverage: 'Permissions',
  checkCoverageUnchecked: 'Permissions not checked',
  checkCoverageNoRecipe: 'Role Courier does not know what this source reads.',
  checkCoverageNotKnown: 'Permissions not known',
  checkCoverageNone: 'None of the role’s policies was seen yet.',
  checkCoverageNotWhole: 'The role’s policies were not all seen.',
  checkCoverageAskAws:
    'Paste temporary credentials into the toolbar popup and run preflight: AWS itself then says what the role may do.',
  checkCoverageAskNew: 'Paste new temporary credentials and run preflight again.',
  checkCoverageAskOf: 'Paste temporary credentials of account {account} and run preflight again.',
  checkCoverageUntold:
    'The role’s policies allow what Iru reads, but whether a permissions boundary limits them was not told.',
  checkCoverageBoundary: 'The role’s policies allow what Iru reads, but its boundary limits them.',
  checkCoveragePart: 'Missing permissions for part of the source',
  checkCoverageAll: 'All {total} read actions are allowed.',
  checkCoverageKept: 'AWS keeps the content of {policies} and can change it.',
  checkCoverageUnreadOne: 'What {policy} says was not seen.',
  checkCoverageUnreadSome: 'What {policies} say was not seen.',
  checkCoverageSimulated: 'AWS’s own policy simulator confirms it.',
  checkCoverageControl:
    'It skips service control policies that have conditions: those of the organization may still keep actions out.',
  checkCoverageNotJudged: 'The simulation of AWS left out {actions}.',
  checkCoverageByDocuments:
    'So the role’s own documents were judged instead: inline, attached, and the boundary. A service control policy of the organization does not show in them.',

  checkLackMissing: 'Not allowed: {actions}.',
  checkLackMissingSoFar: 'The policies seen so far do not allow {actions}.',
  checkLackDenied: 'Explicitly denied: {actions}.',
  checkLackOrganization: 'Kept out by a service control policy of the organization: {actions}.',
  checkLackBoundary: 'Kept out by the role’s permissions boundary: {actions}.',
  checkLackLimited: 'Only for some resources or under conditions: {actions}.',
  checkLackDeniedTitle: 'Missing permissions: some are denied',
  checkLackOrganizationTitle: 'Missing permissions: a service control policy keeps some out',
  checkLackBoundaryTitle: 'Missing permissions: the permissions boundary keeps some out',
  checkLackMissingTitle: 'Missing permissions: {missing} of {total}',
  checkLackDeniedMend: 'Take the Deny that concerns them out of the role’s policies.',
  checkLackOrganizationMend:
    'Ask whoever manages the organization to allow these actions for this account; no policy of the role can.',
  checkLackBoundaryMend:
    'Allow these actions in the permissions boundary too, or take the boundary off the role.',
  checkLackAdd:
    'Add the policy that Role Courier suggests for {source}, or allow these actions in one of the role’s policies.',

  checkPrefix: 'API prefix',
  checkPrefixUnchecked: 'API prefix not checked',
  checkPrefixNoRecipe: 'Role Courier does not know which prefix this source reads.',
  checkPrefixNoPolicy: 'No policy of the role was read.',
  checkPrefixRight: 'No action has a prefix mistaken for {right}.',
  checkPrefixFound: '{policy} allows {actions}, and {source} is read through {right}.',
  checkPrefixBoth: 'The role also allows what is needed there.',
  checkPrefixWrong: 'Wrong API prefix: {prefix}',
  checkPrefixMend:
    'Write {right} in front of these actions, or add the policy that Role Courier suggests.',

  checkExcess: 'More permissions than reading',
  checkExcessActions: '{policy} allows more than to read: {actions}.',
  checkExcessByName: '{policy} of AWS allows more than to read.',
  checkExcessIru: 'Whoever may assume the role can do that, and so can Iru.',
  checkExcessMend:
    'Take such policies off the role, or what goes beyond reading out of them. If something else needs it, create a role for Iru alone.',

  checkKey: 'Encryption key',
  checkKeyLacks: 'Missing permissions: the encryption key of IAM Identity Center',
  checkKeyOwn:
    'IAM Identity Center is encrypted with a KMS key of your own, {key}, and who reads it has to be allowed to use that key.',
  checkKeyAllowed:
    'The role’s policies allow kms:Decrypt on it; what the key’s own policy says was not seen.',
  checkKeyMissing:
    'No policy of the role that was seen allows kms:Decrypt on it through {service}.',
  checkKeyMend:
    'Allow kms:Decrypt on {key} in one of the role’s policies, at least where kms:ViaService is {service}, and see in AWS KMS that the key’s own policy allows it to the role too.',

  checkReads: 'Iru’s reads',
  checkReadsAsRole: 'As the role itself, AWS answers the source’s own list calls.',
  checkReadsAsCaller:
    'AWS answers the source’s own list calls to your credentials. As the role they cannot be tried while it trusts Iru alone.',
  checkReadsCounts: 'Entries in the first answer: {counts}.',
  checkReadsNotAll: 'Iru’s reads not all tried',
  checkReadsNotTried: 'AWS was not asked for all of the source’s lists.',
  checkReadsEmpty: 'Iru’s reads: AWS answers, and has nothing to show',
  checkReadsDeniedTitle: 'Missing permissions: {count} reads are denied to the role',
  checkReadsDenied: 'AWS was asked as the role itself, and denied {actions}.',
  checkReadsAllow: 'Allow these actions in one of the role’s policies.',
  checkReadsSeeCoverage: 'What keeps them out stands under Permissions, where it is known.',
  checkReadsDeniedNew: 'Iru’s reads: denied to the new role',
  checkReadsWait: 'A policy can take a minute to take effect: run preflight again.',
} as const;
