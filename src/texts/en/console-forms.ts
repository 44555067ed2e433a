/** What the panel says on the console's forms for a role and its inline policy. */
export const consoleForms = {
  labelPolicy: 'Policy',
  labelPolicyName: 'Policy name',
  labelRoleName: 'Role name',
  labelAccountId: 'Account ID',
  editorYourself: 'The editor is for you to fill.',
  notFilled: 'Policy not filled',
  notFilledText:
    'The editor did not take the policy, or cannot be read. Select all in it and paste the copied policy.',

  // Select trusted entity
  noEntityType: 'Trusted entity type not found',
  noEntityTypeText:
    'The choice “{type}” was not found or could not be made. Choose it yourself; the rest is filled then, or copy the values below.',
  otherType: 'You chose another trusted entity type. “Fill this page” goes back to the wizard’s.',
  waitForTrust: 'Waiting for the policy editor. If it does not come, copy the policy.',
  trustFilled: 'The wizard’s trust policy is in the editor, read back. Press “{button}”.',
  sameTrust: 'Your edit means the same as the wizard’s trust policy. Press “{button}”.',
  otherTrust: 'The editor holds something else than the wizard’s trust policy.',
  wizardChanged:
    'The wizard shows something else now than this form was filled with. Make sure in Iru that it is right; “Fill this page” then fills it anew.',
  wholeAccount:
    'This form trusts the whole Iru account (“:root”); the wizard names one role in it. The exact route is safer.',
  someYourself: 'Some fields are for you to fill.',
  fieldsNotFound: 'Fields not found',
  fieldsNotFoundText:
    'Not found, or they do not take the value: {fields}. Set them yourself with the values below.',
  leaveOff: '{control} (leave it off)',
  otherValue: 'A field holds something else than the wizard’s value.',
  otherAccount: 'Account ID differs',
  otherAccountText: 'This field holds {found}; Iru’s account is {wanted}. Replace it.',
  noAccountText: 'This field is empty; Iru’s account is {wanted}. Enter it.',
  accountFilled: 'Account and external ID are filled, read back. Press “{button}”.',

  // Add permissions
  isTicked: '{policyName} is ticked. Press “{button}”.',
  tickYours: 'Tick the policy that you want the role to have. Press “{button}”.',
  nothingToTick:
    'Nothing to tick here: the inline policy follows after the role is created. Press “{button}”.',
  lookingFor:
    'Looking for {policyName} in the table. If it stays unticked, search for it and tick it.',
  labelManaged: 'Managed policy',
  leftTicked: 'Policies left ticked',
  oneLeftTicked:
    'One policy is ticked that this source does not need. Untick it unless you mean to grant more.',
  someLeftTicked:
    '{count} policies are ticked that this source does not need. Untick them unless you mean to grant more.',

  // Name, review, and create
  nameTakenText:
    'The account seems to have a role named {name} already. Take another, or open that role to compare it.',
  useName: 'Use {name}',
  lookAtFlags: 'Look at what is flagged before you press “{button}”.',
  nameFilled: 'Name and description filled.',
  nameTagsFilled: 'Name, description and tags filled.',
  trustIsWizards: 'The trust policy is the wizard’s.',
  pressCreate: 'Check them and press “{button}”.',
  labelTag: 'Tag {key}',

  // Inline policy
  noInline: 'No inline policy is to be filled for this source.',
  waitForJson: 'Waiting for the JSON editor. If it does not come, choose “JSON”.',
  inlineFilled: 'The read policy is in the editor, read back. Press “{button}”.',
  inlineEdited: 'You changed the policy. “Fill this page” puts the source’s policy back.',
  nameIt: 'Name the policy and press “{button}”.',
  needsName: 'The policy needs another name.',
  nameYourself: 'Write the policy’s name yourself.',
  policyNamed: 'The policy’s name is filled. Press “{button}”.',
} as const;
