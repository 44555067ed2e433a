/** What the panel says on Iru's pages. */
export const iru = {
  // Sources page
  popUpBlocked: 'Pop-up blocked',
  popUpBlockedChrome:
    'Your browser kept this site from opening the wizard’s tab. Press the blocked-window icon at the right of the address bar, and choose “Always allow pop-ups” for this site.',
  popUpBlockedFirefox:
    'Your browser kept this site from opening the wizard’s tab. In the bar under the address, choose Preferences (or Options), then “Allow pop-ups” for this site.',
  openFromHere: 'The wizard did not open. You can open it from here.',
  allowAndRetry: 'The wizard did not open. Allow pop-ups, then turn the source off and on again.',
  openWizard: 'Open the wizard',
  dismiss: 'Dismiss',

  // Wizard
  cannotCarry: 'The trust policy in this wizard cannot be used.',
  trustNotUsable: 'Trust policy not usable',
  wizardRead: 'Trust policy and external ID read.',
  lookTwice: 'Look twice',
  createInAws: 'Create role in AWS',
  showAws: 'Show the AWS tab',
  roleReady: 'Role ready: its ARN is filled in.',
  lookBeforeSubmit: 'A check fails: see below before you submit it.',
  waitBeforeSubmit:
    'AWS may not know its present state everywhere yet: wait until the check below has counted down, then press “Submit Role”.',
  submittedBefore:
    'You pressed “Submit Role” before this page was loaded. If it does not show what became of that, press “Submit Role” again.',
  setupDone: 'Connection Configured. This setup is done.',
  labelPrincipal: 'Principal',
  labelAccount: 'AWS account',
  sideRole: 'Role',
  idChanged: 'The role was made with another external ID than this wizard shows now.',
  editTrust: 'Edit the role’s trust policy on its Trust relationships tab before you submit.',
  noArnField: 'Role ARN field not found',
  noArnFieldText:
    'This page shows no single field for the role’s ARN yet. If there is one, copy the ARN below into it.',
  otherArn: 'Another ARN is in the field',
  otherArnText:
    'You wrote in the ARN field, so it was left alone. Press “Use this ARN” to replace it by the role’s.',
  arnDropped: 'The ARN did not stick',
  arnDroppedText: 'The page did not take the ARN. Copy it below and paste it into the field.',
  iruRefused: 'Iru refused the role',
  iruQuoted: 'Iru says: “{message}”.',
  refusedHere: 'Iru refused the role. See below what it most likely comes from.',

  // Its options
  labelSource: 'Source',
  exactTrust: 'Exactly the wizard’s (recommended)',
  accountTrust: 'The whole Iru account (broader than asked)',
  labelReadAccess: 'Read access',
  managedPolicyOption: '{policyName} (AWS managed)',
  inlinePolicyOption: '{policyName} (inline)',
  ownPolicy: 'I attach a policy myself',

  // Preflight
  preflightTitle: 'Preflight',
  preflightSum: 'Preflight: {counts}',
  runPreflight: 'Run preflight',
  verdictPass: 'passed',
  verdictWarn: 'look twice',
  verdictFail: 'failed',
  verdictUnknown: 'not known',
  countPass: '{count} passed',
  countWarn: '{count} look twice',
  countFail: '{count} failed',
  countUnknown: '{count} not known',
  askingProgress: 'AWS is being asked: {answered} of {asked} calls are answered.',
  askedBeforeChange: 'The role has changed since AWS was asked. Run preflight again.',
  askNeedsCredentials:
    'These are the checks of what the pages showed. To have AWS itself asked, press Role Courier’s toolbar button and paste temporary credentials.',
  askNeedsLeave:
    'AWS was not asked, since the browser has not allowed its addresses yet. Press Role Courier’s toolbar button and “Run preflight” there: the browser then asks you.',
  submitHeld: 'Submit Role was held',
  submitHeldText:
    'A check fails, so Iru would most likely refuse the role. Mend it, or press “Submit anyway” and then Submit Role again.',
  submitAnyway: 'Submit anyway',
} as const;
