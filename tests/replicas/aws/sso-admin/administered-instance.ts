import { denialMessage } from '../access/denial-message.ts';
import { requireAccess } from '../access/require.ts';
import type { OperationCall } from '../operation.ts';
import { AwsError } from '../protocols/aws-error.ts';
import { accessDenied } from '../protocols/service-errors.ts';
import { organizationOf } from '../state/aws-state.ts';
import type { IdentityCenter } from '../state/identity-center.ts';
import { arnOfInstance } from './arns.ts';
import { visibleInstances } from './visible-instances.ts';

function administers({ caller, world }: OperationCall, instance: IdentityCenter): boolean {
  if (instance.ownerAccountId === caller.accountId) return true;
  const organization = organizationOf(world.state, caller.accountId);
  const isDelegated = organization?.delegatedAdministrators.some(
    ({ accountId, servicePrincipal }) =>
      accountId === caller.accountId && servicePrincipal === 'sso.amazonaws.com',
  );
  return (
    isDelegated === true && organization?.accountIds.includes(instance.ownerAccountId) === true
  );
}

/**
 * The instance that is asked about. Throws AccessDeniedException unless the caller's policies allow
 * `action` on it (and on `more`) and its account owns or administers the instance.
 */
export function administeredInstance(
  call: OperationCall,
  action: string,
  arn: string,
  more: readonly string[] = [],
): IdentityCenter {
  requireAccess(call, { action, resources: [arn, ...more] });
  const instance = visibleInstances(call).find(
    (each) => arnOfInstance(call.caller.partition, each) === arn,
  );
  if (instance === undefined) {
    throw new AwsError('ResourceNotFoundException', `Instance with ARN ${arn} not found.`);
  }
  if (!administers(call, instance)) {
    throw accessDenied('sso', denialMessage(call.caller.arn, action, arn, ''));
  }
  return instance;
}
