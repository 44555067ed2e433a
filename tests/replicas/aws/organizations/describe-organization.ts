import * as z from 'zod/mini';
import { requireAccess } from '../access/require.ts';
import { operation } from '../operation.ts';
import { accountOf } from '../state/aws-state.ts';
import { ownOrganization } from './own-organization.ts';

export const describeOrganization = operation(
  'DescribeOrganization',
  z.strictObject({}),
  (_input, call) => {
    requireAccess(call, { action: 'organizations:DescribeOrganization', resources: ['*'] });
    const { id, managementAccountId } = ownOrganization(call);
    const arn = `arn:${call.caller.partition}:organizations::${managementAccountId}`;
    return {
      Organization: {
        Id: id,
        Arn: `${arn}:organization/${id}`,
        FeatureSet: 'ALL',
        MasterAccountArn: `${arn}:account/${id}/${managementAccountId}`,
        MasterAccountId: managementAccountId,
        MasterAccountEmail: accountOf(call.world.state, managementAccountId).email,
        AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
      },
    };
  },
);
