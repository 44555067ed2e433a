import {
  DescribeInstanceCommand,
  DescribePermissionSetCommand,
  ListAccountAssignmentsCommand,
  ListApplicationsCommand,
  ListInstancesCommand,
  ListPermissionSetsCommand,
  paginateListPermissionSets,
} from '@aws-sdk/client-sso-admin';
import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import type { Keys } from './clients.ts';
import { expect, signIn, test } from './fixture.ts';

const instanceArn = 'arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6';

test('the instance is found in its own region only', async ({ clients }) => {
  const here = await clients().sso.send(new ListInstancesCommand());
  expect(here.Instances).toEqual([
    {
      InstanceArn: instanceArn,
      IdentityStoreId: 'd-9067a1b2c3',
      OwnerAccountId: managementAccountId,
      CreatedDate: new Date('2024-01-02T03:04:05Z'),
      Status: 'ACTIVE',
    },
  ]);
  const elsewhere = clients(undefined, { region: 'eu-west-1' });
  expect((await elsewhere.sso.send(new ListInstancesCommand())).Instances).toEqual([]);
});

test('permission sets are listed page by page and described', async ({ clients }) => {
  const { sso } = clients();
  const arns: string[] = [];
  const pager = paginateListPermissionSets(
    { client: sso, pageSize: 2 },
    { InstanceArn: instanceArn },
  );
  const pages: number[] = [];
  for await (const { PermissionSets = [] } of pager) {
    pages.push(PermissionSets.length);
    arns.push(...PermissionSets);
  }
  expect(pages).toEqual([2, 1]);
  const { PermissionSet } = await sso.send(
    new DescribePermissionSetCommand({ InstanceArn: instanceArn, PermissionSetArn: arns[1] }),
  );
  expect(PermissionSet).toMatchObject({ Name: 'ViewOnlyAccess', SessionDuration: 'PT8H' });
});

test('assignments and applications are listed', async ({ clients }) => {
  const { sso } = clients();
  const { PermissionSets = [] } = await sso.send(
    new ListPermissionSetsCommand({ InstanceArn: instanceArn }),
  );
  const { AccountAssignments } = await sso.send(
    new ListAccountAssignmentsCommand({
      InstanceArn: instanceArn,
      AccountId: managementAccountId,
      PermissionSetArn: PermissionSets[0],
    }),
  );
  expect(AccountAssignments).toMatchObject([{ PrincipalType: 'GROUP' }]);
  const { Applications } = await sso.send(
    new ListApplicationsCommand({ InstanceArn: instanceArn }),
  );
  expect(Applications?.map(({ Name }) => Name)).toEqual(['Grafana', 'Ticket system']);
});

test('an instance is described with the key that encrypts it', async ({ aws, clients }) => {
  const encryptionOf = async (who?: Keys) => {
    const command = new DescribeInstanceCommand({ InstanceArn: instanceArn });
    return (await clients(who).sso.send(command)).EncryptionConfigurationDetails;
  };
  expect(await encryptionOf()).toEqual({
    KeyType: 'AWS_OWNED_KMS_KEY',
    EncryptionStatus: 'ENABLED',
  });
  const KmsKeyArn = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  for (const instance of aws.state.identityCenters) instance.kmsKeyArn = KmsKeyArn;
  const own = { KeyType: 'CUSTOMER_MANAGED_KEY', KmsKeyArn, EncryptionStatus: 'ENABLED' };
  // It needs sso:DescribeInstance and not the key, which the lists need.
  const reader = signIn(aws.state, 'reader');
  expect(await encryptionOf(reader)).toEqual(own);
  const list = () =>
    clients(reader).sso.send(new ListApplicationsCommand({ InstanceArn: instanceArn }));
  await expect(list()).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining(`kms:Decrypt on resource: ${KmsKeyArn}`),
  });
  for (const role of aws.state.accounts[0]?.roles ?? []) role.attachedPolicies = [];
  await expect(encryptionOf(reader)).rejects.toMatchObject({ name: 'AccessDeniedException' });
});
