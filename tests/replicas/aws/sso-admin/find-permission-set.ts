import type { OperationCall } from '../operation.ts';
import { AwsError } from '../protocols/aws-error.ts';
import type { IdentityCenter, PermissionSet } from '../state/identity-center.ts';
import { arnOfPermissionSet } from './arns.ts';

/** Throws ResourceNotFoundException when the instance has no such permission set. */
export function findPermissionSet(
  { caller }: OperationCall,
  instance: IdentityCenter,
  arn: string,
): PermissionSet {
  const found = instance.permissionSets.find(
    ({ id }) => arnOfPermissionSet(caller.partition, instance, id) === arn,
  );
  if (found === undefined) {
    throw new AwsError('ResourceNotFoundException', `PermissionSet with ARN ${arn} not found.`);
  }
  return found;
}
