/** What the admin does next, by the stage of a setup. */
export const setup = {
  nextWizardSeen: 'Press “Create role in AWS” in the wizard.',
  nextRoleForm: 'Go through the IAM form in the AWS tab and press “Create role” there.',
  nextReadAccess: 'Give the role the read access that Iru asks for, then return to Iru.',
  nextInlinePolicy: 'Add the inline policy {policyName} to the role.',
  nextManagedPolicy: 'Check on the role’s page that {policyName} is attached, then return to Iru.',
  nextReturn: 'Return to Iru: the role’s ARN is filled there.',
  nextSubmit: 'Press “Submit Role” in the Iru wizard.',
  nextSubmitted: 'Iru is checking the role.',
  nextRefused: 'Iru refused the role: see its message in the wizard.',
  nextConnected: 'Connected. Nothing is left to do.',
  nextAbandoned: 'Given up. Turn the source on again in Iru to start anew.',
} as const;
