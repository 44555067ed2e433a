/** One connector in Iru's catalogue. */
export interface CatalogueSource {
  slug: string;
  name: string;
  description: string;
  category: string;
  authentication: 'aws-role' | 'api-token';
}

function aws(slug: string, name: string, category: string, description: string): CatalogueSource {
  return { slug, name, category, description, authentication: 'aws-role' };
}

function token(slug: string, name: string, category: string, description: string): CatalogueSource {
  return { slug, name, category, description, authentication: 'api-token' };
}

const catalogue: readonly CatalogueSource[] = [
  aws(
    'aws-iam-identity-center-sso-source',
    'AWS IAM Identity Center (SSO)',
    'Identity / access governance',
    'Permission sets, account assignments, instances and applications.',
  ),
  aws(
    'aws-iam-identity-center-identity-store-source',
    'AWS IAM Identity Center (Identity Store)',
    'Identity',
    'Users, groups and memberships of the organization’s directory.',
  ),
  aws(
    'aws-identity-and-access-management-iam-source',
    'AWS IAM',
    'Identity',
    'Users, roles, policies and access-key metadata of one account.',
  ),
  aws(
    'aws-organizations-source',
    'AWS Organizations',
    'Cloud governance',
    'Accounts, organizational units and service control policies.',
  ),
  aws(
    'aws-cloudtrail-source',
    'AWS CloudTrail',
    'Audit logging',
    'Trails, their settings and recent management events.',
  ),
  aws(
    'amazon-dynamodb-source',
    'AWS DynamoDB',
    'Databases',
    'Tables, backups and encryption settings.',
  ),
  aws(
    'amazon-redshift-serverless-source',
    'Amazon Redshift Serverless',
    'Databases',
    'Namespaces, workgroups, snapshots and usage limits.',
  ),
  // Not among the sources that Iru documents: stands for those its live catalogue may hold.
  aws('amazon-s3-source', 'Amazon S3', 'Storage', 'Buckets, encryption and public access blocks.'),
  token('okta-source', 'Okta', 'Identity', 'Users, groups, applications and sign-on policies.'),
  token('github-source', 'GitHub', 'Source control', 'Repositories, branch rules and members.'),
  token('google-workspace-source', 'Google Workspace', 'Identity', 'Users, groups and devices.'),
  token('jira-source', 'Jira', 'Ticketing', 'Projects, issues and change approvals.'),
  token('slack-source', 'Slack', 'Communication', 'Workspace members and channel settings.'),
  token('datadog-source', 'Datadog', 'Monitoring', 'Monitors, alerts and audit events.'),
];

const extraCategories = ['Monitoring', 'Ticketing', 'Databases', 'HR', 'Endpoint', 'Storage'];

function extraCard(index: number): CatalogueSource {
  const number = String(index + 1).padStart(3, '0');
  const category = extraCategories[index % extraCategories.length] ?? 'Other';
  return token(
    `connector-${number}-source`,
    `Connector ${number}`,
    category,
    `Evidence for ${category.toLowerCase()} controls from Connector ${number}.`,
  );
}

/** The catalogue with `extraCards` generated cards after the named ones. */
export function allSources(extraCards: number): CatalogueSource[] {
  return [...catalogue, ...Array.from({ length: extraCards }, (_, index) => extraCard(index))];
}
