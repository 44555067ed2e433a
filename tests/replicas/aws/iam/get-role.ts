import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { roleDetails } from './describe-role.ts';
import { ownRole, roleName } from './own-role.ts';

export const getRole = operation(
  'GetRole',
  z.strictObject({ RoleName: roleName }),
  (input, call) => ({ Role: roleDetails(ownRole(call, 'iam:GetRole', input.RoleName)) }),
);
