import * as z from 'zod/mini';
import { requireAccess } from '../access/require.ts';
import { operation } from '../operation.ts';
import { accountOf } from '../state/aws-state.ts';
import type { User } from '../state/user.ts';
import { iamPage, pageParameters } from './iam-page.ts';
import { pathPrefix } from './list-roles.ts';

function userSummary({ path, name, userId, arn, createdAt }: User): object {
  return { Path: path, UserName: name, UserId: userId, Arn: arn, CreateDate: createdAt };
}

export const listUsers = operation(
  'ListUsers',
  z.strictObject({ PathPrefix: pathPrefix, ...pageParameters }),
  (input, call) => {
    const { caller, world } = call;
    const { PathPrefix = '/' } = input;
    const shown = `arn:${caller.partition}:iam::${caller.accountId}:user${PathPrefix}`;
    requireAccess(call, { action: 'iam:ListUsers', resources: ['*'], shown });
    const users = accountOf(world.state, caller.accountId).users.filter(({ path }) =>
      path.startsWith(PathPrefix),
    );
    return iamPage(call, 'Users', users, input, userSummary);
  },
);
