import type { Partition } from '../../console/shared/partitions.ts';
import { text } from '../parameters.ts';
import type { IdentityCenter } from '../state/identity-center.ts';

export const instanceArn = text(
  /^arn:(aws|aws-us-gov|aws-cn|aws-eusc|aws-iso|aws-iso-b):sso:::instance\/(sso)?ins-[a-zA-Z0-9-.]{16}$/,
  10,
  1224,
);

export const permissionSetArn = text(
  /^arn:(aws|aws-us-gov|aws-cn|aws-eusc|aws-iso|aws-iso-b):sso:::permissionSet\/(sso)?ins-[a-zA-Z0-9-.]{16}\/ps-[a-zA-Z0-9-./]{16}$/,
  10,
  1224,
);

export function arnOfInstance(partition: Partition, { id }: IdentityCenter): string {
  return `arn:${partition}:sso:::instance/${id}`;
}

export function arnOfPermissionSet(
  partition: Partition,
  instance: IdentityCenter,
  permissionSetId: string,
): string {
  return `arn:${partition}:sso:::permissionSet/${instance.id}/${permissionSetId}`;
}
