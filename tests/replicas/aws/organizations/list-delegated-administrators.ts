import * as z from 'zod/mini';
import { requireAccess } from '../access/require.ts';
import { operation } from '../operation.ts';
import { text } from '../parameters.ts';
import { jsonPage, pageParameters } from '../protocols/json/json-page.ts';
import { describeAccount } from './describe-account.ts';
import { administeredOrganization } from './own-organization.ts';

export const listDelegatedAdministrators = operation(
  'ListDelegatedAdministrators',
  z.strictObject({
    ServicePrincipal: z.optional(text(/^[\w+=,.@-]*$/, 1, 128)),
    ...pageParameters(20),
  }),
  (input, call) => {
    const { ServicePrincipal } = input;
    requireAccess(call, {
      action: 'organizations:ListDelegatedAdministrators',
      resources: ['*'],
      ...(ServicePrincipal === undefined
        ? {}
        : { context: { 'organizations:ServicePrincipal': ServicePrincipal } }),
    });
    const organization = administeredOrganization(call);
    const since = new Map<string, Date>();
    for (const administrator of organization.delegatedAdministrators) {
      const isAsked = [undefined, administrator.servicePrincipal].includes(ServicePrincipal);
      if (isAsked && !since.has(administrator.accountId)) {
        since.set(administrator.accountId, administrator.since);
      }
    }
    const administrators = [...since].map(([id, DelegationEnabledDate]) => ({
      ...describeAccount(call, organization, id),
      DelegationEnabledDate,
    }));
    return jsonPage(call, 'DelegatedAdministrators', administrators, input, 20);
  },
);
