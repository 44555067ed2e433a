import { externalId, facts, trustPolicy } from './facts.ts';

/** The role trusts by this policy, as the console showed it. */
export const role = (text: string | null) => facts({ role: { trustPolicy: text } });

/** … and the wizard shows the same. */
export const both = (text: string) =>
  facts({ role: { trustPolicy: text }, wizard: { trustPolicy: text } });

export const id = { StringEquals: { 'sts:ExternalId': externalId } };

/** A trust policy that asks for more than the external ID. */
export const asks = (more: Record<string, unknown>) =>
  trustPolicy({ Condition: { ...id, ...more } });

export const otherRole = { Principal: { AWS: 'arn:aws:iam::999988887777:role/Other' } };
