/** The panel on the page, and what pages of both Iru and AWS say in it. */
export const panel = {
  panelDetails: 'Details',
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
  failed: 'This did not work',
  notPressed: 'This press did not count',
  notPressedText:
    'This page hides, covers or changes the panel, so nothing was done. If something lies over it, close that and press again. If you expected no such thing, do not trust this page: use the toolbar button instead.',
  storageFull:
    'The browser’s storage for Role Courier is full, so it cannot keep how far you are. Press its toolbar button and forget setups that you no longer need, then go on here. Leave this page open until then.',
  accessTaken:
    'The browser keeps Role Courier out of this page. Press its toolbar button and allow these pages, then reload this one.',
  failedBy: '{why} Try it again; if that does not help, reload this page.',
  awsSource: 'AWS source',

  labelExternalId: 'External ID',
  labelRoleArn: 'Role ARN',
  labelTrust: 'Trust policy',
  sideWizard: 'Wizard',

  useArn: 'Use this ARN',
  idMismatch: 'External ID mismatch',
} as const;
