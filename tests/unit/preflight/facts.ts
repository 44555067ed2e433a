import type { Facts, SeenPolicy } from '../../../src/preflight/facts.ts';
import { relevantLive } from '../../../src/preflight/relevant-live.ts';
import { recipeById } from '../../../src/sources/index.ts';

export const account = '111122223333';
export const principal = 'arn:aws:iam::753695775620:role/IruConnect';
export const externalId = 'iru-1234-abcd';
export const roleArn = `arn:aws:iam::${account}:role/IruComplianceSSORead`;
export const now = Date.UTC(2026, 10, 24);

/** A trust policy's text: the wizard's statement with changes, and more statements. */
export function trustPolicy(
  changes: Record<string, unknown> = {},
  ...more: Record<string, unknown>[]
): string {
  const wizards = {
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'sts:ExternalId': externalId } },
  };
  const Statement = [changes, ...more].map((parts) => ({ ...wizards, ...parts }));
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

export function permissions(Action: string | string[], more: Record<string, unknown> = {}): string {
  const Statement = { Effect: 'Allow', Action, Resource: '*', ...more };
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

export const ssoActions = ['sso:Describe*', 'sso:Get*', 'sso:List*', 'sso:Search*'];

/** An inline policy of the role. */
export function inline(json: string | null, name = 'Read'): SeenPolicy {
  return { name, kind: 'inline', json };
}

/** A customer's managed policy, as the console shows it. */
export function attached(name: string): SeenPolicy {
  return { name: `arn:aws:iam::${account}:policy/${name}`, kind: 'managed', json: null };
}

type Changes = Partial<Omit<Facts, 'role' | 'wizard'>> & {
  role?: Partial<Facts['role']>;
  wizard?: Partial<Facts['wizard']>;
};

/**
 * All that can be seen of a role that is right for the SSO source, with changes. The policies are all
 * that it has, where any are given.
 */
export function facts({ role: changes, wizard, live = null, ...rest }: Changes = {}): Facts {
  const policies = changes?.policies ?? [inline(permissions(ssoActions), 'IruComplianceSSORead')];
  const role = {
    name: 'IruComplianceSSORead',
    arn: roleArn,
    arnConfirmed: true,
    account,
    externalId,
    trustPolicy: trustPolicy(),
    policies,
    policiesWhole: policies.length > 0,
    createdAt: now - 3_600_000,
    changedAt: null,
    ...changes,
  };
  return {
    recipe: recipeById('sso'),
    wizard: { trustPolicy: trustPolicy(), principal, externalId, partition: 'aws', ...wizard },
    role,
    violations: [],
    live: live && relevantLive(live, role),
    now,
    ...rest,
  };
}
