import * as z from 'zod/mini';
import { requireAccess } from '../access/require.ts';
import { operation } from '../operation.ts';
import { jsonPage, pageParameters } from '../protocols/json/json-page.ts';
import { administeredOrganization } from './own-organization.ts';

export const listRoots = operation(
  'ListRoots',
  z.strictObject(pageParameters(20)),
  (input, call) => {
    requireAccess(call, { action: 'organizations:ListRoots', resources: ['*'] });
    const { id, managementAccountId, resourceControlPolicies } = administeredOrganization(call);
    const rootId = 'r-a1b2';
    const partition = `arn:${call.caller.partition}:organizations`;
    const root = {
      Id: rootId,
      Arn: `${partition}::${managementAccountId}:root/${id}/${rootId}`,
      Name: 'Root',
      PolicyTypes: [
        { Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' },
        ...(resourceControlPolicies === null
          ? []
          : [{ Type: 'RESOURCE_CONTROL_POLICY', Status: 'ENABLED' }]),
      ],
    };
    return jsonPage(call, 'Roots', [root], input, 20);
  },
);
