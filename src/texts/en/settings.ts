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
  notAllowedTitle: 'Against a rule of your browser’s administrator',
  principalNotAllowed:
    'Your organization does not allow a role that trusts {principal}. Do not go on with this wizard; ask who administers your browser.',
  partitionNotAllowed:
    'Your organization allows connections in the partition {allowed} only; this wizard is for {partition}. Do not go on with it; ask who administers your browser.',
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
  importUnfit:
    'These settings were not taken because of “{place}” in them. Correct it where they come from, and export them anew.',

  // The page
  settingsPageTitle: 'Role Courier settings',
  settingsNotShown: 'Your settings cannot be shown',
  settingNotSaved: 'This setting cannot be saved',
  settingSaved: 'Saved.',
  settingsDamaged:
    'The stored settings could not be read, so these are the ones that Role Courier comes with. They are replaced as soon as you change one.',

  // What the organization has laid down
  organizationTitle: 'Set by your organization',
  organizationRules:
    'The administrator of your browser has set these rules. They apply to every setup, and cannot be changed here.',
  lockedByOrganization: 'Locked: your organization has set this.',
  rulesUnread:
    'These rules of your organization could not be read, and what they would allow is not allowed: {rules}. Tell the administrator of your browser.',
  ruleAccounts: 'AWS accounts',
  rulePrincipals: 'Principals to trust',
  rulePartition: 'Partition',
  ruleRoleName: 'Role name',
  ruleTags: 'Tags',
  ruleWizardHosts: 'Wizard sites',
  ruleLivePreflight: 'Asking AWS in the preflight',
  ruleIsOff: 'Turned off',
  ruleIsOn: 'Allowed',
  ruleNothing: 'None',

  // New roles
  newRolesTitle: 'New roles',
  aboutNewRoles:
    'For setups that start from now on. Each can still be changed in the wizard’s panel or in the console’s form.',
  trustRouteLabel: 'Trust',
  exactTrustHint: 'The wizard’s own JSON, under “Custom trust policy” in the console.',
  accountTrustHint:
    'The console’s form for another AWS account. It trusts “:root”, which is more than the wizard asks for.',
  roleNameLabel: 'Role name',
  roleNameHint:
    '{suggested} stands for the name that the source suggests, {short} for its short name.',
  roleNameExample: 'For {source} that makes {name}.',
  ownNamesTitle: 'Other names for single sources',
  ownNameHint: 'Left empty, a source takes the name above.',
  tagsLabel: 'Tags',
  tagsHint: '{short} stands for the source’s short name.',
  tagKey: 'Key',
  tagValue: 'Value',
  tagKeyOf: 'Key of tag {number}',
  tagValueOf: 'Value of tag {number}',
  removeTag: 'Remove tag {key}',
  addTag: 'Add tag',
  tagRequired: 'Required by your organization',
  unknownSource: 'Sources that Role Courier does not know',

  // Sources
  sourcesTitle: 'Sources',
  aboutSources:
    'For the wizard of a source that is switched off, Role Courier starts no setup and shows nothing.',

  // Wizard sites
  sitesTitle: 'Wizard sites',
  aboutSites:
    'Iru’s own sites always work. A wizard on another site works once you allow that site here; your browser asks you then.',
  siteAddress: 'Address of the wizard',
  siteExample: 'For instance https://connect.example.com',
  allowSiteNamed: 'Allow {host}',
  allowTypedSite: 'Allow site',
  siteNotYetAllowed: 'Your browser does not allow it yet.',
  noSites: 'No other site is allowed.',
  siteNoAddress: 'This is no address of a site. Write it as in the address bar, https:// first.',
  siteNeedsHttps: 'A wizard’s site has to begin with https://.',
  siteHasPort: 'Browsers cannot allow a site at a port of its own, such as :8443.',
  siteAlreadyWorks: '{host} works already.',
  siteIsAws: '{host} belongs to AWS, which shows no wizard.',
  siteNotInRules: 'Your organization does not allow a wizard on {host}.',

  // Keeping
  keepingTitle: 'Retention',
  keptForLabel: 'Days until an untouched setup is forgotten',
  keptForHint: 'From 1 to {most}. Credentials never outlive the browser.',
  keptForWrong: 'Write a whole number of days, from 1 to {most}.',

  // Export and import
  transferTitle: 'Export and import',
  aboutTransfer:
    'The file holds what stands on this page: no setups, no external IDs, no credentials.',
  exportLabel: 'Export settings',
  importLabel: 'Import settings',
  importDone: 'The settings are imported.',
  importNotDone: 'The settings cannot be imported',

  // The key
  shortcutTitle: 'Keyboard',
  shortcutIs: '{shortcut} opens Role Courier beside the page.',
  shortcutNone: 'No key opens Role Courier beside the page.',
  shortcutChange: 'It can be changed where your browser manages the shortcuts of extensions.',
} as const;
