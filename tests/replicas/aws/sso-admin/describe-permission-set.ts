import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { administeredInstance } from './administered-instance.ts';
import { instanceArn, permissionSetArn } from './arns.ts';
import { findPermissionSet } from './find-permission-set.ts';

export const describePermissionSet = operation(
  'DescribePermissionSet',
  z.strictObject({ InstanceArn: instanceArn, PermissionSetArn: permissionSetArn }),
  ({ InstanceArn, PermissionSetArn }, call) => {
    const action = 'sso:DescribePermissionSet';
    const instance = administeredInstance(call, action, InstanceArn, [PermissionSetArn]);
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
