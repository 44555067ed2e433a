import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { iamPage, pageParameters } from './iam-page.ts';
import { ownRole, roleName } from './own-role.ts';

export const listAttachedRolePolicies = operation(
  'ListAttachedRolePolicies',
  z.strictObject({ RoleName: roleName, ...pageParameters }),
  (input, call) => {
    const role = ownRole(call, 'iam:ListAttachedRolePolicies', input.RoleName);
    const policies = role.attachedPolicies.map((arn) => ({
      PolicyName: arn.split('/').at(-1),
      PolicyArn: arn,
    }));
    return iamPage(call, 'AttachedPolicies', policies, input);
  },
);
