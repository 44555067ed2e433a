import { splitArn } from '../../policy/arn-parts.ts';
import type { PermissionRequest } from '../../policy/evaluate/allows-request.ts';
import type { Recipe } from '../../sources/recipe.ts';
import type { IdentityCenterInstance } from '../live/live-facts.ts';

/**
 * What the role asks of the key when it reads the instance, and through which service it does: by the
 * statements on kms:Decrypt of AWS's policies AWSSSOReadOnly and AWSSSODirectoryReadOnly, and by
 * "Advanced KMS key policy statements" of the IAM Identity Center User Guide.
 */
export function decryptionOf(
  { id }: Recipe,
  { arn, region, ownerAccount, identityStoreId }: IdentityCenterInstance,
  key: string,
): { service: string; request: PermissionRequest } {
  const partition = splitArn(arn)?.partition ?? 'aws';
  const store = `arn:${partition}:identitystore::${ownerAccount}:identitystore/${identityStoreId}`;
  const [prefix, contextKey, encrypted] =
    id === 'identity-store'
      ? ['identitystore', 'aws:identitystore:identitystore-arn', store]
      : ['sso', 'aws:sso:instance-arn', arn];
  const service = `${prefix}.${region}.amazonaws.com`;
  const context = {
    'kms:ViaService': [service],
    'kms:EncryptionContextKeys': [contextKey],
    [`kms:EncryptionContext:${contextKey}`]: [encrypted],
  };
  return { service, request: { action: 'kms:Decrypt', resource: key, context } };
}
