import type { Account } from './account.ts';
import { fullAwsAccess, type NamedPolicy } from './policy.ts';

export interface DelegatedAdministrator {
  accountId: string;
  /** `sso.amazonaws.com` … */
  servicePrincipal: string;
  since: Date;
}

export interface Organization {
  /** `o-` and what follows. */
  id: string;
  managementAccountId: string;
  /** The management account among them. */
  accountIds: string[];
  delegatedAdministrators: DelegatedAdministrator[];
  /** Service control policies by what they are attached to: `root` or an account ID. */
  serviceControlPolicies: Record<string, NamedPolicy[]>;
  /** Resource control policies likewise, beside AWS's own that allows all; null where they are off. */
  resourceControlPolicies: Record<string, NamedPolicy[]> | null;
}

/** An organization of these accounts; the first is its management account. */
export function makeOrganization(management: Account, ...members: Account[]): Organization {
  const accounts = [management, ...members];
  return {
    id: `o-a1b2c3${management.id.slice(0, 4)}`,
    managementAccountId: management.id,
    accountIds: accounts.map(({ id }) => id),
    delegatedAdministrators: [],
    serviceControlPolicies: Object.fromEntries(
      ['root', ...accounts.map(({ id }) => id)].map((target) => [target, [fullAwsAccess]]),
    ),
    resourceControlPolicies: null,
  };
}

export function delegateAdministration(
  organization: Organization,
  accountId: string,
  servicePrincipal: string,
): void {
  const since = new Date(Date.now() - 86_400_000);
  organization.delegatedAdministrators.push({ accountId, servicePrincipal, since });
}
