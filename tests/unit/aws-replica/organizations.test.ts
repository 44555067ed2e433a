import {
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListDelegatedAdministratorsCommand,
  ListDelegatedServicesForAccountCommand,
  ListRootsCommand,
  paginateListAccounts,
} from '@aws-sdk/client-organizations';
import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { organizationOf } from '../../replicas/aws/state/aws-state.ts';
import {
  delegateAdministration,
  type Organization,
} from '../../replicas/aws/state/organization.ts';
import { managementAccountId, memberAccountId } from '../../replicas/aws/state/typical-state.ts';
import { expect, signIn, test } from './fixture.ts';

function organization({ state }: AwsReplica): Organization {
  const found = organizationOf(state, managementAccountId);
  if (found === undefined) throw new Error('There is no organization.');
  return found;
}

test('every member learns the organization and its management account', async ({
  aws,
  clients,
}) => {
  const member = clients(signIn(aws.state, 'reader', memberAccountId));
  const { Organization } = await member.organizations.send(new DescribeOrganizationCommand());
  expect(Organization).toMatchObject({
    Id: 'o-a1b2c31111',
    MasterAccountId: managementAccountId,
    Arn: 'arn:aws:organizations::111122223333:organization/o-a1b2c31111',
  });
});

test('accounts are listed page by page', async ({ clients }) => {
  const pager = paginateListAccounts({ client: clients().organizations, pageSize: 1 }, {});
  const ids: (string | undefined)[][] = [];
  for await (const { Accounts = [] } of pager) ids.push(Accounts.map(({ Id }) => Id));
  expect(ids).toEqual([[managementAccountId], [memberAccountId]]);
});

test('delegated administrators are listed by service', async ({ aws, clients }) => {
  delegateAdministration(organization(aws), memberAccountId, 'sso.amazonaws.com');
  delegateAdministration(organization(aws), memberAccountId, 'guardduty.amazonaws.com');
  const client = clients().organizations;
  const administratorsOf = async (ServicePrincipal?: string) => {
    const command = new ListDelegatedAdministratorsCommand({ ServicePrincipal });
    const { DelegatedAdministrators = [] } = await client.send(command);
    return DelegatedAdministrators.map(({ Id }) => Id);
  };
  expect(await administratorsOf()).toEqual([memberAccountId]);
  expect(await administratorsOf('sso.amazonaws.com')).toEqual([memberAccountId]);
  expect(await administratorsOf('config.amazonaws.com')).toEqual([]);
  const { DelegatedServices = [] } = await client.send(
    new ListDelegatedServicesForAccountCommand({ AccountId: memberAccountId }),
  );
  expect(DelegatedServices.map(({ ServicePrincipal }) => ServicePrincipal)).toEqual([
    'sso.amazonaws.com',
    'guardduty.amazonaws.com',
  ]);
});

test('a delegated administrator may list what other members may not', async ({ aws, clients }) => {
  const member = clients(signIn(aws.state, 'admin', memberAccountId)).organizations;
  const refused = member.send(new ListAccountsCommand());
  await expect(refused).rejects.toMatchObject({ name: 'AccessDeniedException' });
  delegateAdministration(organization(aws), memberAccountId, 'sso.amazonaws.com');
  expect((await member.send(new ListAccountsCommand())).Accounts).toHaveLength(2);
});

test('the root names the types of policies that are on, to who administers something', async ({
  aws,
  clients,
}) => {
  const typesSeenBy = async (accountId: string) => {
    const { organizations } = clients(signIn(aws.state, 'reader', accountId));
    const { Roots = [] } = await organizations.send(new ListRootsCommand());
    return Roots.flatMap(({ PolicyTypes = [] }) => PolicyTypes.map(({ Type }) => Type));
  };
  expect(await typesSeenBy(managementAccountId)).toEqual(['SERVICE_CONTROL_POLICY']);
  organization(aws).resourceControlPolicies = {};
  const both = ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'];
  expect(await typesSeenBy(managementAccountId)).toEqual(both);
  await expect(typesSeenBy(memberAccountId)).rejects.toMatchObject({
    name: 'AccessDeniedException',
  });
  delegateAdministration(organization(aws), memberAccountId, 'sso.amazonaws.com');
  expect(await typesSeenBy(memberAccountId)).toEqual(both);
});
