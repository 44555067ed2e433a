import type { Account } from './account.ts';
import type { Credential } from './credential.ts';
import type { IdentityCenter } from './identity-center.ts';
import type { Organization } from './organization.ts';

/** All that there is in AWS. Plain data: tests change it at any time. */
export interface AwsState {
  accounts: Account[];
  organizations: Organization[];
  identityCenters: IdentityCenter[];
  credentials: Credential[];
}

export function emptyState(): AwsState {
  return { accounts: [], organizations: [], identityCenters: [], credentials: [] };
}

/** Throws when there is no such account. */
export function accountOf(state: AwsState, id: string): Account {
  const account = state.accounts.find((each) => each.id === id);
  if (account === undefined) throw new Error(`The replica has no account ${id}.`);
  return account;
}

/** The organization that the account belongs to. */
export function organizationOf(state: AwsState, accountId: string): Organization | undefined {
  return state.organizations.find(({ accountIds }) => accountIds.includes(accountId));
}
