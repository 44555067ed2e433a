/** Preflight: the role’s trust policy, and whether anybody but Iru can assume the role. */
export const preflightTrust = {
  checkTrust: 'Trust policy',
  checkTrustReplace:
    'Replace the trust policy on the role’s Trust relationships tab with the one that the wizard shows.',
  checkTrustNotSeen: 'Trust policy not seen',
  checkTrustNotRead: 'The role’s trust policy was not read yet.',
  checkTrustOpenTab: 'Open the Trust relationships tab on the role’s page.',
  checkTrustUnreadable: 'Trust policy not readable',
  checkTrustUnchecked: 'Trust policy not checked',
  checkTrustWizardNotRead: 'The wizard’s own policy was not read.',
  checkTrustOtherId: 'External ID mismatch',
  checkTrustMadeWith: 'The role was made with another external ID than the wizard shows now.',
  checkTrustCannotMeet: 'Trust policy differs: Iru cannot meet a condition',
  checkTrustRemove: 'Remove what keeps Iru out: {keys}.',
  checkTrustOrReplace:
    'Or replace the trust policy on the role’s Trust relationships tab with the one that the wizard shows.',
  checkTrustNotLetIn: 'Trust policy differs: Iru is not let in',
  checkTrustDenied: 'Statement {statement} denies access to Iru.',
  checkTrustNoStatement: 'No statement lets {principal} assume the role.',
  checkTrustNoId: 'Trust policy differs: no external ID is needed',
  checkTrustWithoutId:
    'Statement {statement} lets Iru in without an external ID, so any other customer of Iru could have it read this account.',
  checkTrustOtherIds: 'Trust policy differs: other external IDs are let in',
  checkTrustWithOtherId:
    'Statement {statement} lets Iru in with an external ID that is not the wizard’s, so another customer of Iru could have it read this account.',
  checkTrustEveryone: 'Trust policy differs: everyone is let in',
  checkTrustStrangers:
    'Statement {statement} lets in whoever knows the external ID, and not only {principal}.',
  checkTrustMayKeepOut: 'Trust policy differs: Iru may be kept out',
  checkTrustAskIru:
    'Remove what may keep Iru out, or ask Iru whether its calls get past it: {keys}.',
  checkTrustNotCompared: 'Trust policy not compared with the wizard’s',
  checkTrustDiffers: 'Trust policy differs',
  checkTrustRight:
    'It is the wizard’s: Iru is let in with the external ID, and refused without it or with another.',
  checkTrustNotAsShown: 'Trust policy differs from what the console showed',
  checkTrustConsoleDiffers:
    'The console showed another trust policy of this role; the one that AWS itself gives is judged here.',
  checkTrustReload:
    'Reload the role’s page in IAM, so that Role Courier sees its trust policy as it is now.',

  checkProbe: 'AssumeRole',
  checkProbeNotTried: 'AssumeRole not tried',
  checkProbeUntold: 'AWS was not asked for a session of the role.',
  checkProbeOwnDenial:
    'AWS refused it to these credentials by their own permissions, before the role’s trust policy was put to the test. That is usual for read-only credentials: do not allow them sts:AssumeRole for this.',
  checkProbeDenied:
    'Denied to your own credentials. That is the expected answer, since the role is to trust Iru alone.',
  checkProbeControl:
    'A resource control policy of the organization may still keep Iru out, which is not of it; that cannot be seen from here. If Iru is denied, ask whoever manages the organization to exempt {principal}.',
  checkProbeControlTitle: 'AssumeRole: kept out by a resource control policy',
  checkProbeControlDenied:
    'A resource control policy of the organization denied the role to your own credentials, and may deny it to Iru too.',
  checkProbeControlMend:
    'Ask whoever manages the organization to exempt {principal} from that policy; no policy of the role can.',
  checkProbeNoRole:
    'Denied, as AWS answers for a role that does not exist too: so it says nothing of the role.',
  checkProbeAllowedTitle: 'AssumeRole: the role trusts your credentials too',
  checkProbeAllowed:
    'With the external ID, your own credentials can assume the role, and not only Iru.',
  checkProbeRefused: 'Without the external ID they are refused.',
  checkProbeNarrow:
    'Unless that is meant, leave only the principal that the wizard names in the trust policy.',
  checkProbeNoId: 'Trust policy differs: the role can be assumed without an external ID',
  checkProbeWithoutId:
    'Your own credentials assumed the role without any external ID, so it does not depend on one.',
} as const;
