import type { ManagedPolicyDocuments } from '../access/aws-managed-policy.ts';
import { managedPolicy } from '../access/managed-policy.ts';
import { requireAccess } from '../access/require.ts';
import type { OperationCall } from '../operation.ts';
import { noSuchEntity } from './iam-error.ts';

/**
 * A managed policy of AWS or of the caller's account. Throws AccessDenied unless the caller may do
 * `action` on it, then NoSuchEntity when there is none.
 */
export async function readablePolicy(
  call: OperationCall,
  action: string,
  arn: string,
): Promise<ManagedPolicyDocuments> {
  const { caller, world } = call;
  requireAccess(call, { action, resources: [arn], shown: `policy ${arn}` });
  const [, partition, , , owner = ''] = arn.split(':');
  const reachable = partition === caller.partition && ['aws', caller.accountId].includes(owner);
  const policy = reachable ? await managedPolicy(world.state, arn) : undefined;
  if (policy === undefined) throw noSuchEntity(`Policy ${arn} was not found.`);
  return policy;
}
