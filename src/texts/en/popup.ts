/** What the toolbar's popup says, and the side panel with it. */
export const popup = {
  // Of all pages of the extension
  failedBecause: '{what}: {why}',
  popupNoAnswer:
    'Role Courier’s background does not answer. Close this popup and open it again; if that does not help, turn Role Courier off and on in the browser’s list of extensions.',
  copyRefused: 'The browser did not let it be copied: select the text and press Ctrl+C or ⌘C.',
  copied: '{label} copied.',
  yes: 'Yes',
  no: 'No',

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
    'For a page that Role Courier does not know. The report holds the page’s structure, roles and names; no values, and what looks like an account, ARN, ID or address is blotted out. It goes nowhere by itself: read it over before you send it to anyone.',
  makeReport: 'Make page report',
  reportOf: 'Report of {host}',
  labelReport: 'page report',
  pageNotRead: 'This page cannot be read',
  keptOut: 'the browser keeps extensions out of some pages, such as its own and its add-on store.',
} as const;
