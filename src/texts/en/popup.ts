/** What the toolbar's popup says, and the side panel with it. */
export const popup = {
  // Of all pages of the extension
  failedBecause: '{what}: {why}',
  popupNoAnswer:
    'Role Courier’s background does not answer. Close this popup and open it again; if that does not help, turn Role Courier off and on in the browser’s list of extensions.',
  popupStorageFull:
    'The browser’s storage for Role Courier is full. Forget setups that you no longer need, in the toolbar popup, then try again.',
  copyRefused: 'The browser did not let it be copied: select the text and press Ctrl+C or ⌘C.',
  copied: '{label} copied.',
  yes: 'Yes',
  no: 'No',

  // The toolbar button
  badgeTitle: 'Role Courier – {title}: {nextStep}',

  // Its head
  keepOpen: 'Keep open beside the page',
  sidePanelNotOpened: 'The side panel cannot be opened',
  settingsTitle: 'Settings',
  settingsNotOpened: 'The settings cannot be opened',

  // Setups
  setupsTitle: 'Setups',
  setupsNotShown: 'Your setups cannot be shown',
  howToStart:
    'In Iru, open Compliance → Sources and turn on an AWS source. In the wizard that opens, Role Courier shows what it read and leads on with “Create role in AWS”.',
  oneDamaged:
    'One stored setup could not be read and was set aside. To go on with it, open its wizard in Iru: Role Courier reads it anew.',
  someDamaged:
    '{count} stored setups could not be read and were set aside. To go on with one, open its wizard in Iru: Role Courier reads it anew.',
  oneNewer:
    'One stored setup was written by a newer version of Role Courier, and is kept for it. Update Role Courier to go on with it.',
  someNewer:
    '{count} stored setups were written by a newer version of Role Courier, and are kept for it. Update Role Courier to go on with one.',
  doneSetups: 'Done ({count})',
  accountNotKnown: 'AWS account not known yet',
  inAccount: 'AWS account {account}',
  begun: 'Begun {when}',
  withExternalId: 'External ID {start}…',
  iruSays: 'Iru’s message: {message}',

  // The stages of a setup
  progress: 'Progress',
  stageIsDone: '(done)',
  stageWizardSeen: 'Wizard read',
  stageFormFilled: 'Form filled',
  stageRoleCreated: 'Role created',
  stagePolicyAttached: 'Policy attached',
  stageArnReturned: 'ARN returned',
  stageSubmitted: 'Submitted',
  stageConnected: 'Connected',

  // What can be done with one
  goToWizard: 'Go to wizard',
  goToAws: 'Go to AWS tab',
  openFormInAws: 'Open form in AWS',
  tabNotShown: 'The tab cannot be shown',
  forget: 'Forget',
  forgetSetup: 'Forget this setup?',
  setupForgotten: '{title} is forgotten.',
  setupNotForgotten: 'The setup cannot be forgotten',

  // Its values
  valuesToCopy: 'Values to copy',
  labelTrustJson: 'Trust policy JSON',
  labelInlineName: 'Inline policy name',
  labelInlineJson: 'Inline policy JSON',
  labelManagedName: 'Managed policy name',
  arnNotSeen: 'Not yet seen on the role’s own page.',

  // Wizards on other sites
  thisSite: 'This site',
  otherSite: 'A wizard on another site',
  whyAllowSite:
    'If Iru’s wizard is on {host}, your browser has to let Role Courier read and change pages there, so that it can read the trust policy and fill in the role’s ARN.',
  allowSite: 'Allow this site as a wizard',
  siteAllowed: '{host} is allowed as a wizard.',
  siteRefused: '{host} was not allowed, so Role Courier does nothing there.',
  siteNotAllowed: '{host} cannot be allowed',
  allowedSites: 'Allowed wizard sites',
  removeSite: 'Remove',
  removeSiteNamed: 'Remove {host}',
  siteRemoved: '{host} is no longer allowed.',
  siteNotRemoved: 'The site cannot be removed',

  // Page report
  pageReport: 'Page report',
  aboutReport:
    'For a page that Role Courier does not know. The report holds the page’s structure, roles and names; no values, and what looks like an account, ARN, ID or address is redacted. It goes nowhere by itself: read it over before you send it to anyone.',
  makeReport: 'Make page report',
  reportOf: 'Report of {host}',
  labelReport: 'page report',
  pageNotRead: 'This page cannot be read',
  keptOut: 'the browser keeps extensions out of some pages, such as its own and its add-on store.',

  // Credentials for the live preflight
  credentialsTitle: 'AWS credentials',
  whyCredentials:
    'With temporary credentials, the preflight asks AWS itself. It changes nothing: it reads, and tries to assume the role, which AWS should refuse you. They are kept in this browser’s memory until they expire, and go to AWS alone.',
  pasteCredentials: 'Paste temporary credentials',
  howToPaste:
    'The whole block, as the AWS access portal (“Access keys”) or the AWS CLI prints it for any shell.',
  useCredentials: 'Use these credentials',
  nothingPasted: 'Paste the credentials into the field first.',
  credentialsKept: 'Credentials are kept until they expire.',
  credentialsNotKept: 'The credentials cannot be kept',
  accessKey: 'Access key',
  credentialsKind: 'Kind',
  temporaryKey: 'Temporary',
  longLivedKey: 'Long-lived access key',
  expiry: 'Expiry',
  expires: 'Expires {when}',
  expiredNow: 'Expired: paste new ones.',
  expiryNotTold: 'Not told in what you pasted; kept for 12 hours at most',
  expiresNever: 'Never by itself; kept for 12 hours at most',
  forgetCredentials: 'Forget credentials',
  credentialsForgotten: 'The credentials are forgotten.',
  credentialsNotForgotten: 'The credentials cannot be forgotten',
  permissionsUsed: 'Permissions that the preflight uses',
  adviseReadOnly:
    'Read-only access is enough: AWS’s managed policy SecurityAudit allows all of these. What the credentials may not ask is told as not known. The role itself is tried with sts:AssumeRole, which should be denied, since only Iru is to be trusted.',
  labelPermissions: 'Policy with these permissions',
  copyPermissions: 'Copy as policy',

  // Preflight
  liveTurnedOff:
    'Your organization has turned off asking AWS. The preflight judges by what the pages showed.',
  runFails: 'The preflight cannot be run',
  pasteFirst: 'Paste your credentials under “AWS credentials” first: AWS is asked with them.',
  originsRefused:
    'Your browser was not allowed to reach AWS’s API, so AWS was not asked. What the pages showed still stands.',
  noRoleYet: 'AWS is not asked before the role is there.',
  waitingForLeave: 'Waiting until your browser is allowed to reach AWS’s API.',
  askingAws: 'Asking AWS',
  callsAnswered: '{answered} of {asked} calls answered',
  cancelPreflight: 'Cancel',
  preflightCancelled: 'The preflight is cancelled.',
  notCancelled: 'The preflight cannot be cancelled',
  askedAws: 'AWS was asked {when}.',
  onlySeen: 'From what the pages showed. AWS itself was not asked.',
  copyReport: 'Copy report',
  copyJson: 'Copy as JSON',
  labelPreflight: 'Preflight report',
  labelPreflightJson: 'Preflight report as JSON',
} as const;
