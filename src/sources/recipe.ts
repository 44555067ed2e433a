import type { PolicyJson } from '../policy/policy-document.ts';
import type { Sentences, Text } from '../texts/text.ts';

export const recipeIds = [
  'sso',
  'identity-store',
  'iam',
  'organizations',
  'cloudtrail',
  'dynamodb',
  'redshift-serverless',
  'generic',
] as const;
export type RecipeId = (typeof recipeIds)[number];

/** A policy to give to the role, written into it (inline) or kept by AWS (managed). */
export type Grant =
  | { kind: 'inline'; policyName: string; document: PolicyJson }
  /** `arn` holds {partition} where the partition goes: use `managedPolicyArn` for a real one. */
  | { kind: 'managed'; policyName: string; arn: string };

/** Where the role has to be, seen from the organization. */
export type Home = 'management-or-delegated-administrator' | 'management' | 'same-account' | 'any';

/** All that is particular to one of Iru's AWS sources. */
export type Recipe = {
  id: RecipeId;
  /** The name on the source's card in Iru. */
  cardName: string;
  /** Other names by which the same source goes, in Iru's documentation or in AWS. */
  otherNames: readonly string[];
  /** Its name among AWS's products; '' for a source that is not known. */
  title: string;
  /** The IAM prefixes of the services that the source reads. */
  service: readonly string[];
  home: Home;
  /** Tells the admin in which account to create the role, and why. */
  homeNote: Text;
  /** What will do to read the source, the suggested one first. Empty when that is not known. */
  grants: readonly Grant[];
  /** The actions that the source needs, as patterns. */
  readActions: readonly string[];
  /** Suggestions: Iru prescribes neither. Written into AWS, so in English. */
  roleName: string;
  roleDescription: string;
  /** What else an admin should know before choosing a grant. */
  notes: Sentences;
};

/** The ARN of a policy that AWS manages, in the partition of the account it is attached in. */
export function managedPolicyArn(partition: string, name: string): string {
  return `arn:${partition}:iam::aws:policy/${name}`;
}

export function managedGrant(policyName: string): Grant {
  return { kind: 'managed', policyName, arn: managedPolicyArn('{partition}', policyName) };
}

export function inlineGrant(policyName: string, actions: readonly string[]): Grant {
  const statement = { Effect: 'Allow' as const, Action: [...actions], Resource: '*' };
  const document = { Version: '2012-10-17' as const, Statement: [statement] };
  return { kind: 'inline', policyName, document };
}
