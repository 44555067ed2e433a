/** Preflight: the account that the role is in. */
export const preflightAccount = {
  checkAccount: 'Account',
  checkAccountNotKnown: 'Account not known yet',
  checkAccountConsole: 'Wrong account: the console is signed in to another',
  checkAccountSignedIn: 'The role is in {account}, and the console is signed in to {console}.',
  checkAccountCredentials: 'Wrong account: the credentials are of another',
  checkAccountCaller: 'The role is in {account}, and the credentials are of {caller}.',
  checkAccountCredentialsOf:
    'If {account} is the account that Iru is to read, give credentials of it; else create the role in the right one.',
  checkAccountIn: 'The role is in {account}.',

  // In the organization
  checkAccountUnchecked: 'Account not checked against the organization',
  checkAccountNeedsCredentials:
    'The role is in {account}; what that account is in its organization cannot be seen without credentials.',
  checkAccountIsManagement: 'The role is in {account}, the management account of the organization.',
  checkAccountIsDelegated:
    'The role is in {account}, a delegated administrator of the organization.',
  checkAccountDelegatedInstead:
    'AWS answers {account} too, a delegated administrator, but Iru’s documentation asks for the management account {management}.',
  checkAccountWrong: 'Wrong account: Iru would find nothing',
  checkAccountMember:
    'The role is in the member account {account}; the management account is {management}.',
  checkAccountDelegated: 'Delegated administrators of IAM Identity Center: {accounts}.',
  checkAccountRefused:
    'Nor is it a delegated administrator: AWS Organizations refused to answer {account} as such.',
  checkAccountNotManagement:
    'The role is in {account}, and the management account is {management}. Whether {account} is a delegated administrator of IAM Identity Center is not known.',
  checkAccountNotOf:
    'The organization of the credentials was asked, and {account} may be in another one.',
  checkAccountNoOrganization: 'The account {account} belongs to no organization.',
  checkAccountAlone: 'Account without an organization',
  checkAccountOwnInstance:
    'It has an IAM Identity Center of its own, so Iru sees that one and nothing of an organization.',

  // Identity Center
  checkAccountInstance: 'IAM Identity Center is in the region {region}, and {owner} owns it.',
  checkAccountNoRegion: 'IAM Identity Center not found yet',
  checkAccountSomeRegions: 'None is in the {answered} regions that answered; {asked} were asked.',
  checkAccountTryRegions:
    'The others could not be asked from here, or did not let these credentials ask. Look in the IAM Identity Center console in which region it is.',
  checkAccountNoInstance: 'Wrong account: no IAM Identity Center found',
  checkAccountAllRegions: 'The account shows none in any of the {asked} regions.',
  checkAccountEnable: 'If IAM Identity Center was never enabled, there is nothing for Iru to read.',
} as const;
