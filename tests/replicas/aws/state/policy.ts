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

/** The resource control policy that AWS attaches likewise, and lets nobody detach. */
export const fullAccessToResources: NamedPolicy = {
  name: 'RCPFullAWSAccess',
  document: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
  },
};
