import {
  DescribeOrganizationCommand,
  ListDelegatedAdministratorsCommand,
  ListRootsCommand,
} from '@aws-sdk/client-organizations';
import { allPages } from './all-pages.ts';
import { answered } from './answer.ts';
import { present } from './present.ts';
import type { Run } from './run.ts';

/**
 * Which account manages the organization, which it lets act for IAM Identity Center, and whether its
 * resource control policies are on. Gives the management account as soon as it is known; null where it
 * is not to be had.
 */
export function askOrganization(run: Run): {
  management: Promise<string | null>;
  done: Promise<unknown>;
} {
  const asking = { state: 'asking' } as const;
  run.learn({ organization: asking, delegatedAdministrators: asking, resourceControl: asking });
  const management = describeOrganization(run);
  return { management, done: Promise.all([management, listDelegated(run), listRoots(run)]) };
}

async function describeOrganization({
  clients,
  endpoints,
  ask,
  learn,
}: Run): Promise<string | null> {
  const organization = await ask({
    action: 'organizations:DescribeOrganization',
    host: endpoints.organizations.host,
    async send(until) {
      const describe = new DescribeOrganizationCommand({});
      const answer = await clients.organizations.send(describe, until).catch(noneOutsideOfOne);
      if (answer === null) return null;
      const { Id, MasterAccountId } = present(answer.Organization);
      return { id: present(Id), managementAccount: present(MasterAccountId) };
    },
  });
  learn({ organization });
  return answered(organization)?.managementAccount ?? null;
}

async function listDelegated({ clients, endpoints, ask, learn }: Run): Promise<void> {
  const delegatedAdministrators = await ask({
    action: 'organizations:ListDelegatedAdministrators',
    host: endpoints.organizations.host,
    async send(until) {
      const administrators = await allPages(async (NextToken) => {
        const list = new ListDelegatedAdministratorsCommand({
          ServicePrincipal: 'sso.amazonaws.com',
          NextToken,
        });
        const page = await clients.organizations.send(list, until).catch(noneOutsideOfOne);
        return { entries: page?.DelegatedAdministrators, next: page?.NextToken };
      });
      return administrators.map(({ Id }) => present(Id));
    },
  });
  learn({ delegatedAdministrators });
}

/** DescribeOrganization names policy types too, incompletely: its reference says not to use that. */
async function listRoots({ clients, endpoints, ask, learn }: Run): Promise<void> {
  const resourceControl = await ask({
    action: 'organizations:ListRoots',
    host: endpoints.organizations.host,
    async send(until) {
      const roots = await allPages(async (NextToken) => {
        const list = new ListRootsCommand({ NextToken });
        const page = await clients.organizations.send(list, until).catch(noneOutsideOfOne);
        return { entries: page?.Roots, next: page?.NextToken };
      });
      const types = roots.flatMap(({ PolicyTypes = [] }) => PolicyTypes);
      return types.some(({ Type }) => Type === 'RESOURCE_CONTROL_POLICY');
    },
  });
  learn({ resourceControl });
}

function noneOutsideOfOne(error: Error): null {
  if (error.name === 'AWSOrganizationsNotInUseException') return null;
  throw error;
}
