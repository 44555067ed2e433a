import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { accountId } from '../parameters.ts';
import { jsonPage, pageParameters } from '../protocols/json/json-page.ts';
import { instanceArn, permissionSetArn } from './arns.ts';
import { decryptedInstance } from './decrypted-instance.ts';
import { findPermissionSet } from './find-permission-set.ts';

export const listAccountAssignments = operation(
  'ListAccountAssignments',
  z.strictObject({
    InstanceArn: instanceArn,
    AccountId: accountId,
    PermissionSetArn: permissionSetArn,
    ...pageParameters(100),
  }),
  (input, call) => {
    const { InstanceArn, AccountId, PermissionSetArn } = input;
    const account = `arn:${call.caller.partition}:sso:::account/${AccountId}`;
    const action = 'sso:ListAccountAssignments';
    const instance = decryptedInstance(call, action, InstanceArn, [PermissionSetArn, account]);
    const set = findPermissionSet(call, instance, PermissionSetArn);
    const assignments = instance.assignments
      .filter((each) => each.accountId === AccountId && each.permissionSetId === set.id)
      .map(({ principalType, principalId }) => ({
        AccountId,
        PermissionSetArn,
        PrincipalType: principalType,
        PrincipalId: principalId,
      }));
    return jsonPage(call, 'AccountAssignments', assignments, input);
  },
);
