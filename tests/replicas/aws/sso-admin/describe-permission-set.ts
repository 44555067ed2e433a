import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { instanceArn, permissionSetArn } from './arns.ts';
import { decryptedInstance } from './decrypted-instance.ts';
import { findPermissionSet } from './find-permission-set.ts';

export const describePermissionSet = operation(
  'DescribePermissionSet',
  z.strictObject({ InstanceArn: instanceArn, PermissionSetArn: permissionSetArn }),
  ({ InstanceArn, PermissionSetArn }, call) => {
    const action = 'sso:DescribePermissionSet';
    const instance = decryptedInstance(call, action, InstanceArn, [PermissionSetArn]);
    const set = findPermissionSet(call, instance, PermissionSetArn);
    return {
      PermissionSet: {
        Name: set.name,
        PermissionSetArn,
        Description: set.description,
        CreatedDate: set.createdAt,
        SessionDuration: set.sessionDuration,
      },
    };
  },
);
