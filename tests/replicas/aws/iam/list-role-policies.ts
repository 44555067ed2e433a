import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { iamPage, pageParameters } from './iam-page.ts';
import { ownRole, roleName } from './own-role.ts';

export const listRolePolicies = operation(
  'ListRolePolicies',
  z.strictObject({ RoleName: roleName, ...pageParameters }),
  (input, call) => {
    const role = ownRole(call, 'iam:ListRolePolicies', input.RoleName);
    return iamPage(call, 'PolicyNames', Object.keys(role.inlinePolicies), input);
  },
);
