/** The panel on the page, and what pages of both Iru and AWS say in it. */
export const panel = {
  fold: 'Fold',
  unfold: 'Unfold',
  copyValue: 'Copy',
  valueCopied: 'Copied',
  copyLabel: 'Copy {label}',
  options: 'Options',
  movePanel: 'Move the panel by dragging or with the arrow keys',
  dismissPanel: 'Dismiss on this page',
  dismissedPanel: 'The panel on this page was dismissed.',
  showPanel: 'Show it again',
  panelNotShown: 'The panel cannot be shown',
  updated: 'Reload this page',
  updatedText:
    'Role Courier was updated or turned off, so this page holds a copy of it that can do nothing more. Reload the page to go on.',
  reloadPage: 'Reload the page',
  awsSource: 'AWS source',

  labelExternalId: 'External ID',
  labelRoleArn: 'Role ARN',
  labelTrust: 'Trust policy',
  sideWizard: 'Wizard',

  useArn: 'Use this ARN',
  idMismatch: 'External ID mismatch',
} as const;
