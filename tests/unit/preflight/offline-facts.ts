import type { OfflineFacts } from '../../../src/preflight/facts.ts';
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

type Changes = Partial<Omit<OfflineFacts, 'role' | 'wizard'>> & {
  role?: Partial<OfflineFacts['role']>;
  wizard?: Partial<OfflineFacts['wizard']>;
};

/** All that can be seen of a role that is right for the SSO source, with changes. */
export function facts({ role, wizard, ...rest }: Changes = {}): OfflineFacts {
  return {
    recipe: recipeById('sso'),
    wizard: { trustPolicy: trustPolicy(), principal, externalId, partition: 'aws', ...wizard },
    role: {
      arn: roleArn,
      arnConfirmed: true,
      account,
      trustPolicy: trustPolicy(),
      policies: [{ name: 'IruComplianceSSORead', kind: 'inline', json: permissions(ssoActions) }],
      createdAt: now - 3_600_000,
      ...role,
    },
    now,
    ...rest,
  };
}
