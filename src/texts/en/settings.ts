/** What the settings page says, and what an organization does not allow. */
export const settings = {
  // What IAM refuses
  tagNeedsKey: 'A tag needs a key.',
  tagTooLong: 'The tag {key} is too long: a key has at most 128 characters, a value 256.',
  tagOfAws: 'The key {key} begins with “aws:”, which AWS keeps for itself.',
  tagCharacters:
    'The tag {key} holds a character that IAM does not take: letters, digits, spaces and _ . : / = + - @ are allowed.',
  tagTwice:
    'The key {key} is there twice; IAM sees no difference between capital and small letters.',
  patternMakes: 'This makes the name {name}.',

  // What the organization does not allow
  notAllowedTitle: 'Against your organization’s policy',
  principalNotAllowed:
    'Your organization does not allow a role that trusts {principal}. Do not go on with this wizard; ask who administers your browser.',
  partitionNotAllowed:
    'Your organization allows connections in the partition {allowed} only; this wizard is for {partition}.',
  accountNotAllowed:
    'Your organization does not allow a role in the account {account}. Sign in to one of these: {allowed}.',
  roleNameNotAllowed:
    'Your organization wants roles to be named {pattern}; this one is named {roleName}. Make one with such a name, and use its ARN.',

  // Import
  importNotSettings:
    'This file holds no settings of Role Courier. Choose one that was exported on this page.',
  importNewer:
    'These settings were exported by a newer version of Role Courier. Update it, and import them again.',
  importDamaged:
    'These settings were not taken, since Role Courier does not understand “{place}” in them. Export them anew.',
} as const;
