import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { jsonPage, pageParameters } from '../protocols/json/json-page.ts';
import { arnOfPermissionSet, instanceArn } from './arns.ts';
import { decryptedInstance } from './decrypted-instance.ts';

export const listPermissionSets = operation(
  'ListPermissionSets',
  z.strictObject({ InstanceArn: instanceArn, ...pageParameters(100) }),
  (input, call) => {
    const instance = decryptedInstance(call, 'sso:ListPermissionSets', input.InstanceArn);
    const arns = instance.permissionSets.map(({ id }) =>
      arnOfPermissionSet(call.caller.partition, instance, id),
    );
    return jsonPage(call, 'PermissionSets', arns, input);
  },
);
