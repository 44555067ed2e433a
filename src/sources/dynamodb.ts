import { say } from '../texts/text.ts';
import { inlineGrant, managedGrant, type Recipe } from './recipe.ts';

// Iru's documentation says that its inline policy lists actions one by one and has PartiQLSelect,
// Query and Scan among them; the exact JSON is not published. This list follows what
// AmazonDynamoDBReadOnlyAccess allows on dynamodb:, without its wildcards.
const readActions = [
  'BatchGetItem',
  'DescribeBackup',
  'DescribeContinuousBackups',
  'DescribeContributorInsights',
  'DescribeEndpoints',
  'DescribeExport',
  'DescribeGlobalTable',
  'DescribeGlobalTableSettings',
  'DescribeImport',
  'DescribeKinesisStreamingDestination',
  'DescribeLimits',
  'DescribeReservedCapacity',
  'DescribeReservedCapacityOfferings',
  'DescribeStream',
  'DescribeTable',
  'DescribeTableReplicaAutoScaling',
  'DescribeTimeToLive',
  'GetItem',
  'GetResourcePolicy',
  'ListBackups',
  'ListContributorInsights',
  'ListExports',
  'ListGlobalTables',
  'ListImports',
  'ListStreams',
  'ListTables',
  'ListTagsOfResource',
  'PartiQLSelect',
  'Query',
  'Scan',
].map((name) => `dynamodb:${name}`);

export const dynamodb: Recipe = {
  id: 'dynamodb',
  cardName: 'AWS DynamoDB',
  otherNames: ['Amazon DynamoDB', 'DynamoDB'],
  title: 'Amazon DynamoDB',
  service: ['dynamodb'],
  home: 'any',
  homeNote: say('homeDynamodb'),
  grants: [
    managedGrant('AmazonDynamoDBReadOnlyAccess'),
    inlineGrant('IruComplianceDynamoDBRead', readActions),
  ],
  readActions,
  roleName: 'IruComplianceDynamoDBRead',
  roleDescription: 'Lets Iru Compliance read the tables of DynamoDB and their settings.',
  notes: [say('noteDynamodb')],
};
