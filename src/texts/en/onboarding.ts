/** The page after the install, and what is missing where a browser keeps Role Courier out. */
export const onboarding = {
  onboardingTitle: 'Role Courier is installed',
  onboardingLead: 'It takes the trust policy from Iru Compliance to AWS, and the role’s ARN back.',

  doesTitle: 'What it does',
  doesRead: 'Reads the trust policy and the external ID in Iru’s wizard.',
  doesFill: 'Fills the forms of the IAM console with them, and reads back what it filled.',
  doesReturn: 'Puts the new role’s ARN into the wizard.',
  doesCheck: 'Checks before “Submit Role” whether the role will work, and says what is wrong.',

  neverTitle: 'What it never does',
  neverPresses: 'Press “Create role”, “Create policy” or “Submit Role”: those are yours.',
  neverWrites:
    'Change anything in AWS by itself. It asks AWS by reads, and by two tries to assume the role, which AWS should refuse you.',
  neverSends: 'Send anything to anyone but AWS. No analytics, no server of its own, no account.',
  neverKeeps:
    'Keep your AWS credentials. If you paste temporary ones for the preflight, they stay in this browser’s memory until they expire.',

  accessTitle: 'What it may access',
  accessIru: 'Pages of iru.com and kandji.io, to read the wizard and fill in the ARN.',
  accessConsole: 'The AWS console, to fill the forms of IAM.',
  accessAsked:
    'Anything else only when you allow it: AWS’s API for the preflight, and a site on which Iru’s wizard is shown.',

  tryTitle: 'Try it',
  tryPin: 'Pin Role Courier to the toolbar: its button shows how far a setup is.',
  tryIru:
    'In Iru, open Compliance → Sources and turn on an AWS source. The panel in its wizard leads on.',
  tryKey: '{shortcut} keeps Role Courier open beside the page.',
  goToIru: 'Go to your Iru tab',
  openDocs: 'How Iru describes an AWS source',

  accessMissing:
    'Your browser keeps Role Courier out of Iru’s pages or the AWS console, so nothing can be read or filled there.',
  allowAccess: 'Allow these pages',
  accessGiven: 'Role Courier may work on these pages. Reload those that are open.',
  accessRefused:
    'They were not allowed, so nothing can be read or filled there. Press the button again, or allow them in the browser’s settings for extensions.',
  accessNotAsked: 'The pages cannot be allowed',
} as const;
