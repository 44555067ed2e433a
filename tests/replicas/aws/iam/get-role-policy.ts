import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { text } from '../parameters.ts';
import { noSuchEntity } from './iam-error.ts';
import { ownRole, roleName } from './own-role.ts';
import { urlEncode } from './url-encode.ts';

export const getRolePolicy = operation(
  'GetRolePolicy',
  z.strictObject({ RoleName: roleName, PolicyName: text(/^[\w+=,.@-]+$/, 1, 128) }),
  (input, call) => {
    const { RoleName, PolicyName } = input;
    const document = ownRole(call, 'iam:GetRolePolicy', RoleName).inlinePolicies[PolicyName];
    if (document === undefined) {
      throw noSuchEntity(`The role policy with name ${PolicyName} cannot be found.`);
    }
    return { RoleName, PolicyName, PolicyDocument: urlEncode(document) };
  },
);
