import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { addCustomerPolicy } from '../../replicas/aws/state/customer-policy.ts';
import type { Role } from '../../replicas/aws/state/role.ts';
import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import { signInWithout } from './live-world.ts';
import { allow, policyOf, type Statement, trustEveryone } from './role-in-aws.ts';
import type { Scenario } from './scenario.ts';

const keyArn = `arn:aws:kms:us-east-1:${managementAccountId}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const lacks = /Missing permissions: the encryption key of IAM Identity Center/;

/** As AWS's policies have it, through one service; on all keys unless told. */
const decrypt = (service: string, Resource = '*'): Statement => ({
  ...allow('kms:Decrypt'),
  Resource,
  Condition: { StringLike: { 'kms:ViaService': `${service}.*.amazonaws.com` } },
});

function encrypt({ state }: AwsReplica): void {
  for (const instance of state.identityCenters) instance.kmsKeyArn = keyArn;
}

/** Beside the policy that reads the source. */
function mayAlso(role: Role, ...statements: Statement[]): void {
  role.inlinePolicies = { ...role.inlinePolicies, Key: policyOf(...statements) };
}

/** An instance of IAM Identity Center that a key of the customer's own encrypts. */
export const keyScenarios: Scenario[] = [
  {
    name: 'encryption key: no policy of the role allows it',
    arrange: encrypt,
    differs: { 'encryption-key': 'warn' },
    says: RegExp(
      `${lacks.source}.*KMS key of your own, ${keyArn}, .*through sso\\.us-east-1\\.amazonaws\\.com.*Allow kms:Decrypt on ${keyArn}`,
    ),
  },
  {
    name: 'encryption key: allowed through IAM Identity Center',
    arrange: (aws, role) => {
      encrypt(aws);
      mayAlso(role, decrypt('sso', keyArn));
    },
    differs: { 'encryption-key': 'pass' },
    says: /role’s policies allow kms:Decrypt on it; what the key’s own policy says was not seen/,
  },
  {
    name: 'encryption key: AWSSSOReadOnly allows it',
    arrange: (aws, role) => {
      encrypt(aws);
      role.inlinePolicies = {};
      role.attachedPolicies = ['arn:aws:iam::aws:policy/AWSSSOReadOnly'];
    },
    differs: { 'encryption-key': 'pass' },
  },
  {
    name: 'encryption key: another one is allowed',
    arrange: (aws, role) => {
      encrypt(aws);
      mayAlso(role, decrypt('sso', keyArn.replace('1234abcd', 'abcd1234')));
    },
    differs: { 'encryption-key': 'warn' },
    says: lacks,
  },
  {
    name: 'encryption key: out of the permissions boundary',
    arrange: (aws, role) => {
      encrypt(aws);
      mayAlso(role, decrypt('sso'));
      const account = accountOf(aws.state, managementAccountId);
      const limit = addCustomerPolicy(account, 'OnlySso', [policyOf(allow('sso:*'))]);
      role.permissionsBoundary = limit.arn;
    },
    differs: { 'encryption-key': 'warn' },
    says: lacks,
  },
  {
    name: 'encryption key: of an instance in another region',
    arrange: (aws, role) => {
      encrypt(aws);
      for (const instance of aws.state.identityCenters) instance.region = 'eu-north-1';
      mayAlso(role, {
        ...allow('kms:Decrypt'),
        Condition: { StringEquals: { 'kms:ViaService': 'sso.us-east-1.amazonaws.com' } },
      });
    },
    differs: { 'encryption-key': 'warn' },
    says: /kms:ViaService is sso\.eu-north-1\.amazonaws\.com/,
  },
  {
    name: 'encryption key, source Identity Store: allowed through the other service only',
    source: 'identity-store',
    arrange: (aws, role) => {
      encrypt(aws);
      mayAlso(role, decrypt('sso'));
    },
    differs: { 'encryption-key': 'warn', reads: null },
    says: /through identitystore\.us-east-1\.amazonaws\.com/,
  },
  {
    name: 'encryption key, source Identity Store: allowed',
    source: 'identity-store',
    arrange: (aws, role) => {
      encrypt(aws);
      mayAlso(role, decrypt('identitystore'));
    },
    differs: { 'encryption-key': 'pass', reads: null },
  },
  {
    name: 'encryption key: the credentials may not ask which one it is',
    credential: (aws) => signInWithout(aws, ['sso:DescribeInstance']),
    arrange: encrypt,
    differs: {},
  },
  {
    name: 'encryption key: the credentials may not use it',
    credential: (aws) => signInWithout(aws, ['kms:Decrypt']),
    arrange: (aws, role) => {
      encrypt(aws);
      mayAlso(role, decrypt('sso'));
    },
    differs: { 'encryption-key': 'pass', reads: 'unknown' },
    says: /sso:ListApplications was denied to these credentials since they may not use the KMS key.* allow kms:Decrypt on it in their own permissions, not in the role’s/,
  },
  {
    name: 'encryption key: the role lets everyone in, and may not use it',
    arrange: (aws, role) => {
      encrypt(aws);
      trustEveryone(role);
    },
    differs: { trust: 'fail', 'assume-role': 'warn', 'encryption-key': 'warn', reads: 'fail' },
    says: RegExp(`${lacks.source}.*denied sso:ListApplications, sso:ListPermissionSets`),
  },
];
