/** The panel on the page, and what pages of both Iru and AWS say in it. */
export const panel = {
  fold: 'Fold',
  unfold: 'Unfold',
  copyValue: 'Copy',
  valueCopied: 'Copied',
  copyLabel: 'Copy {label}',
  options: 'Options',
  awsSource: 'AWS source',

  labelExternalId: 'External ID',
  labelRoleArn: 'Role ARN',
  labelTrust: 'Trust policy',
  sideWizard: 'Wizard',

  useArn: 'Use this ARN',
  idMismatch: 'External ID mismatch',
} as const;
