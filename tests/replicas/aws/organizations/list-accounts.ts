import * as z from 'zod/mini';
import { requireAccess } from '../access/require.ts';
import { operation } from '../operation.ts';
import { jsonPage, pageParameters } from '../protocols/json/json-page.ts';
import { describeAccount } from './describe-account.ts';
import { administeredOrganization } from './own-organization.ts';

export const listAccounts = operation(
  'ListAccounts',
  z.strictObject(pageParameters(20)),
  (input, call) => {
    requireAccess(call, { action: 'organizations:ListAccounts', resources: ['*'] });
    const organization = administeredOrganization(call);
    const accounts = organization.accountIds.map((id) => describeAccount(call, organization, id));
    return jsonPage(call, 'Accounts', accounts, input, 20);
  },
);
