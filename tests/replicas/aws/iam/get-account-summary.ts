import * as z from 'zod/mini';
import { requireAccess } from '../access/require.ts';
import { operation } from '../operation.ts';
import { accountOf } from '../state/aws-state.ts';
import { rolesOf } from '../world.ts';

export const getAccountSummary = operation(
  'GetAccountSummary',
  z.strictObject({}),
  (_input, call) => {
    requireAccess(call, { action: 'iam:GetAccountSummary', resources: ['*'] });
    const account = accountOf(call.world.state, call.caller.accountId);
    return {
      SummaryMap: new Map([
        ['Users', account.users.length],
        ['UsersQuota', 5000],
        ['Roles', rolesOf(call.world, account).length],
        ['RolesQuota', 1000],
        ['Policies', account.customerPolicies.length],
        ['PoliciesQuota', 1500],
        ['AccountMFAEnabled', 1],
        ['AccountAccessKeysPresent', 0],
      ]),
    };
  },
);
