import * as z from 'zod/mini';
import { requireAccess } from '../access/require.ts';
import { operation } from '../operation.ts';
import { text } from '../parameters.ts';
import { accountOf } from '../state/aws-state.ts';
import { rolesOf } from '../world.ts';
import { roleSummary } from './describe-role.ts';
import { iamPage, pageParameters } from './iam-page.ts';

export const pathPrefix = z.optional(text(/^\/[!-~]*$/, 1, 512));

export const listRoles = operation(
  'ListRoles',
  z.strictObject({ PathPrefix: pathPrefix, ...pageParameters }),
  (input, call) => {
    const { caller, world } = call;
    const { PathPrefix = '/' } = input;
    const shown = `arn:${caller.partition}:iam::${caller.accountId}:role${PathPrefix}`;
    requireAccess(call, { action: 'iam:ListRoles', resources: ['*'], shown });
    const roles = rolesOf(world, accountOf(world.state, caller.accountId)).filter(({ path }) =>
      path.startsWith(PathPrefix),
    );
    return iamPage(call, 'Roles', roles, input, roleSummary);
  },
);
