import { createHash } from 'node:crypto';
import type { Partition } from '../shared/partitions.ts';
import { asList, isObject, type JsonObject, parseObject } from '../shared/rules/json-object.ts';

export interface StoredRole {
  arn: string;
  path: string;
  /** The trust policy as IAM keeps it: an account number has become its `:root` ARN. */
  trustPolicy: JsonObject;
  /** The trust policy as it was submitted. */
  trustPolicyText: string;
  description: string;
  tags: Record<string, string>;
  /** ARNs of the managed policies. */
  attachedPolicies: string[];
  /** ARN of a managed policy. */
  permissionsBoundary: string | null;
  inlinePolicies: Record<string, JsonObject>;
  roleId: string;
  createdAt: Date;
}

/** A role that exists from the start; everything but its name can be left out. */
export interface RoleSeed {
  name: string;
  path?: string;
  trustPolicy?: JsonObject;
  description?: string;
  tags?: Record<string, string>;
  attachedPolicies?: string[];
  permissionsBoundary?: string;
  inlinePolicies?: Record<string, JsonObject>;
}

const ec2Trust = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
};

function keptPrincipal(principal: unknown, partition: Partition): unknown {
  if (!isObject(principal) || principal.AWS === undefined) return principal;
  const kept = asList(principal.AWS).map((one) =>
    /^\d{12}$/.test(String(one)) ? `arn:${partition}:iam::${one}:root` : one,
  );
  return { ...principal, AWS: Array.isArray(principal.AWS) ? kept : kept[0] };
}

/** Parses a trust policy that passed IAM's rules into what IAM will answer for it later. */
export function keptTrustPolicy(text: string, partition: Partition): JsonObject {
  const policy = parseObject(text) ?? {};
  const keep = (statement: unknown) =>
    isObject(statement) && 'Principal' in statement
      ? { ...statement, Principal: keptPrincipal(statement.Principal, partition) }
      : statement;
  const { Statement } = policy;
  return { ...policy, Statement: Array.isArray(Statement) ? Statement.map(keep) : keep(Statement) };
}

export function storeRole(seed: RoleSeed, accountId: string, partition: Partition): StoredRole {
  const { name, path = '/', trustPolicy = ec2Trust } = seed;
  const arn = `arn:${partition}:iam::${accountId}:role${path}${name}`;
  const trustPolicyText = JSON.stringify(trustPolicy);
  const digest = createHash('sha256').update(arn).digest('hex').toUpperCase();
  return {
    arn,
    path,
    trustPolicy: keptTrustPolicy(trustPolicyText, partition),
    trustPolicyText,
    description: seed.description ?? '',
    tags: { ...seed.tags },
    attachedPolicies: [...(seed.attachedPolicies ?? [])],
    permissionsBoundary: seed.permissionsBoundary ?? null,
    inlinePolicies: { ...seed.inlinePolicies },
    roleId: `AROA${digest.slice(0, 17)}`,
    createdAt: new Date(),
  };
}
