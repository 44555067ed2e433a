/** What the panel says in the AWS console, but for its forms. */
export const console = {
  fillPage: 'Fill this page',
  formFor: 'This form can be filled for “{title}” from {origin}.',
  formForSecond:
    '“{title}” from {origin} has its role already, so nothing is filled. “Fill this page” fills this form for a second one.',
  roleOf:
    'This is the role of “{title}” from {origin}. Press “Fill this page” to go on with it in this tab.',
  noSetup: 'No setup is open.',
  whichSetup: 'Which connection is this form for?',
  labelSignedIn: 'Signed in to AWS account',
  notOnPage: 'not known from this page',
  makingSure: 'Filled. Making sure that it stays …',

  // Pages that are not there yet, or not as they are known
  waitForForm: 'Waiting for the form.',
  waitForRole: 'Waiting for the role’s page.',
  roleNotShown:
    'IAM does not show the role {name} here: it may have been deleted, this may be another account, or you may lack iam:GetRole. IAM’s own message says which.',
  waitForEditor: 'Waiting for the policy editor.',
  fillYourself: 'This step is for you to fill.',
  unknownPage: 'Page not recognised',
  unknownPageText:
    'Nothing was filled, since this step looks different from what is known. Copy the values below; the toolbar button makes a page report.',

  // The role, once it is there
  roleNotThere: 'The role is not created yet.',
  roleCreated: 'The role is created.',
  otherRolePolicy:
    'This policy would be for {shown}, not for {wanted}, the role of this setup: nothing is filled.',
  otherRoleCreated:
    '{shown} was created, but its form was not seen to have the wizard’s trust policy: {wanted} stays the role of this setup. To use {shown} instead, open its “Trust relationships” tab.',
  confirmArn: 'The role is created. Its page confirms the ARN.',
  accountUnknown: 'The role is created. Its account is not known from this page: open the role.',
  hasAll: 'The role has what it needs. Return to Iru: its ARN is filled there.',
  backToForm: 'Back to the form',
  openRole: 'Open the role',
  openInline: 'Open inline policy',
  returnToIru: 'Return to Iru',
  wrongAccount: 'Wrong account',
  accountNotManagement:
    'You are signed in to {account}, and {management} manages its organization: Iru would find nothing here. Switch to {management} before you create the role.',
  accountNotDelegated:
    'You are signed in to {account}. The organization is managed by {management}, and {account} is no delegated administrator of IAM Identity Center: Iru would find nothing here. Switch the account before you create the role.',
  accountPerhapsWrong:
    'You are signed in to {account}. The organization that AWS last told of is managed by {management}: if {account} belongs to it, Iru would find nothing here. Check the account before you create the role.',
  wrongAccountText:
    'This ARN is of account {arnAccount}, but you are signed in to {account}. Sign in to {arnAccount} again, or begin anew in this account.',
  canBeUsed: 'This role’s trust policy is the wizard’s: it can be used instead of a new one.',
  doesNotFit:
    'This role does not fit the wizard as it is: mend what is said here, or create a new role.',
  openTrustTab:
    'To use this role, open its “Trust relationships” tab: it is compared with the wizard’s policy.',

  // Its trust policy against the wizard's
  trustDiffers: 'Trust policy differs',
  broader: 'Broader than Iru asked',
  idDenied:
    'With another external ID Iru’s AssumeRole is denied: put the wizard’s in its place (of a role that exists, in the trust policy on its Trust relationships tab).',
  sideHere: 'Here',
} as const;
