/** The preflight’s report as text. */
export const preflightReport = {
  preflightReportTitle: 'Role Courier, preflight of {time}',
  preflightReportId: '[external ID of {length} characters, hash {hash}]',
  preflightReportSource: 'Source',
  preflightReportPrincipal: 'Principal',
  preflightReportPartition: 'Partition',
  preflightReportWizardId: 'In the wizard',
  preflightReportRoleId: 'The role was made with',
  preflightReportArn: 'Role ARN',
  preflightReportAccount: 'AWS account',
  preflightReportCreated: 'Role created',
  preflightReportAsked: 'AWS asked',
  preflightReportCaller: 'AWS asked as',
  preflightReportError: 'Iru said',
  preflightReportVerdict: 'Verdict',
} as const;
