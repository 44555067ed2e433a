import type { Role } from '../../replicas/aws/state/role.ts';

export type Statement = Record<string, unknown>;

export function allow(...actions: string[]): Statement {
  return { Effect: 'Allow', Action: actions, Resource: '*' };
}

export function policyOf(...statements: Statement[]) {
  return { Version: '2012-10-17', Statement: statements } as never;
}

/** Gives the role one inline policy in place of those it has. */
export function has(role: Role, ...statements: Statement[]): void {
  role.inlinePolicies = { Read: policyOf(...statements) };
}

/** Lets in whoever has the external ID, the admin too. */
export function trustEveryone(role: Role): void {
  const [statement] = (role.trustPolicy as { Statement: object[] }).Statement;
  role.trustPolicy = policyOf({ ...statement, Principal: '*' });
}
