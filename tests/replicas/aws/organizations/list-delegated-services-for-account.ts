import * as z from 'zod/mini';
import { requireAccess } from '../access/require.ts';
import { operation } from '../operation.ts';
import { accountId } from '../parameters.ts';
import { AwsError } from '../protocols/aws-error.ts';
import { jsonPage, pageParameters } from '../protocols/json/json-page.ts';
import { administeredOrganization } from './own-organization.ts';

export const listDelegatedServicesForAccount = operation(
  'ListDelegatedServicesForAccount',
  z.strictObject({ AccountId: accountId, ...pageParameters(20) }),
  (input, call) => {
    const { AccountId } = input;
    requireAccess(call, {
      action: 'organizations:ListDelegatedServicesForAccount',
      resources: ['*'],
    });
    const organization = administeredOrganization(call);
    const services = organization.delegatedAdministrators
      .filter((administrator) => administrator.accountId === AccountId)
      .map(({ servicePrincipal, since }) => ({
        ServicePrincipal: servicePrincipal,
        DelegationEnabledDate: since,
      }));
    if (services.length === 0) {
      const message = 'The provided account is not a delegated administrator.';
      throw new AwsError('AccountNotRegisteredException', message);
    }
    return jsonPage(call, 'DelegatedServices', services, input, 20);
  },
);
