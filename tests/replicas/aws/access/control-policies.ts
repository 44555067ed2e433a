import type { AwsState } from '../state/aws-state.ts';
import { organizationOf } from '../state/aws-state.ts';
import { fullAccessToResources, type NamedPolicy } from '../state/policy.ts';

/** Control policies of one type, attached at one level of an organization. */
export interface ControlLevel {
  target: string;
  policies: NamedPolicy[];
}

/**
 * The service control policies that bind the principals of an account, root first. None outside an
 * organization and in its management account, which they never bind.
 */
export function controlPoliciesOf(state: AwsState, accountId: string): ControlLevel[] {
  const organization = organizationOf(state, accountId);
  if (organization === undefined || organization.managementAccountId === accountId) return [];
  return ['root', accountId].map((target) => ({
    target,
    policies: organization.serviceControlPolicies[target] ?? [],
  }));
}

/** The resource control policies that bind the resources of an account, root first; likewise none. */
export function resourceControlOf(state: AwsState, accountId: string): ControlLevel[] {
  const organization = organizationOf(state, accountId);
  const policies = organization?.resourceControlPolicies ?? null;
  if (policies === null || organization?.managementAccountId === accountId) return [];
  return ['root', accountId].map((target) => ({
    target,
    policies: [fullAccessToResources, ...(policies[target] ?? [])],
  }));
}
