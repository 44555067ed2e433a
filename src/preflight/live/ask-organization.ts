import {
  DescribeOrganizationCommand,
  ListDelegatedAdministratorsCommand,
} from '@aws-sdk/client-organizations';
import type { Run } from './run.ts';
import { needsOrganization } from './scope.ts';

/** Which account manages the organization, and which it lets act for IAM Identity Center. */
export async function askOrganization(run: Run): Promise<void> {
  if (!needsOrganization(run.recipe)) return;
  run.learn({ organization: { state: 'asking' }, delegatedAdministrators: { state: 'asking' } });
  await Promise.all([describeOrganization(run), listDelegated(run)]);
}

async function describeOrganization({
  clients,
  endpoints,
  signal,
  ask,
  learn,
}: Run): Promise<void> {
  const { host } = endpoints.organizations;
  const organization = await ask('organizations:DescribeOrganization', host, async () => {
    const { Organization } = await clients.organizations
      .send(new DescribeOrganizationCommand({}), { abortSignal: signal })
      .catch(noneOutsideOfOne);
    if (Organization === undefined) return null;
    return { id: Organization.Id ?? '', managementAccount: Organization.MasterAccountId ?? '' };
  });
  learn({ organization });
}

async function listDelegated({ clients, endpoints, signal, ask, learn }: Run): Promise<void> {
  const { host } = endpoints.organizations;
  const action = 'organizations:ListDelegatedAdministrators';
  const delegatedAdministrators = await ask(action, host, async () => {
    const command = new ListDelegatedAdministratorsCommand({
      ServicePrincipal: 'sso.amazonaws.com',
    });
    const { DelegatedAdministrators = [] } = await clients.organizations
      .send(command, { abortSignal: signal })
      .catch(noneOutsideOfOne);
    return DelegatedAdministrators.flatMap(({ Id }) => Id ?? []);
  });
  learn({ delegatedAdministrators });
}

function noneOutsideOfOne(error: Error): { Organization?: never; DelegatedAdministrators?: never } {
  if (error.name === 'AWSOrganizationsNotInUseException') return {};
  throw error;
}
