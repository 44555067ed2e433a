import type { JsonObject } from '../../console/shared/rules/json-object.ts';

/** A policy document with the name under which it is attached. */
export interface NamedPolicy {
  name: string;
  document: JsonObject;
}

/** The policy that AWS attaches at every level of an organization. */
export const fullAwsAccess: NamedPolicy = {
  name: 'FullAWSAccess',
  document: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  },
};
