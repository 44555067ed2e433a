import type { JsonObject } from '../../console/shared/rules/json-object.ts';
import type { Caller } from '../access/caller.ts';
import { requireAccess } from '../access/require.ts';
import type { OperationCall } from '../operation.ts';
import { AwsError } from '../protocols/aws-error.ts';
import type { IdentityCenter } from '../state/identity-center.ts';
import { administeredInstance } from './administered-instance.ts';

/**
 * The instance whose content is asked for. Where a key of the customer's own encrypts it, the caller
 * has to be allowed to use that, too.
 */
export function decryptedInstance(
  call: OperationCall,
  action: string,
  arn: string,
  more: readonly string[] = [],
): IdentityCenter {
  const instance = administeredInstance(call, action, arn, more);
  if (instance.kmsKeyArn !== null) requireKey(call, instance, instance.kmsKeyArn, arn);
  return instance;
}

/** Throws AccessDeniedException for this reason, which the API names (AccessDeniedException, Reason). */
function requireKey(call: OperationCall, { region }: IdentityCenter, key: string, arn: string) {
  try {
    requireAccess(call, {
      action: 'kms:Decrypt',
      resources: [key],
      keyPolicy: leavingItTo(call.caller),
      context: {
        'kms:ViaService': `sso.${region}.amazonaws.com`,
        'kms:EncryptionContext:aws:sso:instance-arn': arn,
      },
    });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { code, message, status } = error;
    throw new AwsError(code, message, status, { Reason: 'KMS_AccessDeniedException' });
  }
}

/** AWS's baseline for such a key: the administering accounts' own policies decide. */
function leavingItTo({ partition, accountId }: Caller): JsonObject {
  const Principal = { AWS: `arn:${partition}:iam::${accountId}:root` };
  const statement = { Effect: 'Allow', Principal, Action: 'kms:*', Resource: '*' };
  return { Version: '2012-10-17', Statement: [statement] };
}
