import * as z from 'zod/mini';
import { operation } from '../operation.ts';

/** Needs no permission, and no policy can deny it. */
export const getCallerIdentity = operation(
  'GetCallerIdentity',
  z.strictObject({}),
  (_input, { caller }) => ({
    Arn: caller.arn,
    UserId: caller.userId,
    Account: caller.accountId,
  }),
);
