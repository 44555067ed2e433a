import * as z from 'zod/mini';
import { requireAccess } from '../access/require.ts';
import { operation } from '../operation.ts';
import { jsonPage, pageParameters } from '../protocols/json/json-page.ts';
import { arnOfInstance } from './arns.ts';
import { visibleInstances } from './visible-instances.ts';

/** Regional: an instance of another region is not told. */
export const listInstances = operation(
  'ListInstances',
  z.strictObject(pageParameters(100)),
  (input, call) => {
    requireAccess(call, { action: 'sso:ListInstances', resources: ['*'] });
    const instances = visibleInstances(call).map((instance) => ({
      InstanceArn: arnOfInstance(call.caller.partition, instance),
      IdentityStoreId: instance.identityStoreId,
      OwnerAccountId: instance.ownerAccountId,
      CreatedDate: instance.createdAt,
      Status: 'ACTIVE',
    }));
    return jsonPage(call, 'Instances', instances, input);
  },
);
