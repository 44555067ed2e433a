import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { administeredInstance } from './administered-instance.ts';
import { instanceArn } from './arns.ts';

export const describeInstance = operation(
  'DescribeInstance',
  z.strictObject({ InstanceArn: instanceArn }),
  ({ InstanceArn }, call) => {
    const instance = administeredInstance(call, 'sso:DescribeInstance', InstanceArn);
    const { kmsKeyArn, identityStoreId, ownerAccountId, region } = instance;
    const store = `arn:${call.caller.partition}:identitystore::${ownerAccountId}:identitystore`;
    return {
      InstanceArn,
      IdentityStoreId: identityStoreId,
      IdentityStoreArn: `${store}/${identityStoreId}`,
      OwnerAccountId: ownerAccountId,
      CreatedDate: instance.createdAt,
      Status: 'ACTIVE',
      PrimaryRegion: region,
      EncryptionConfigurationDetails: {
        ...(kmsKeyArn === null
          ? { KeyType: 'AWS_OWNED_KMS_KEY' }
          : { KeyType: 'CUSTOMER_MANAGED_KEY', KmsKeyArn: kmsKeyArn }),
        EncryptionStatus: 'ENABLED',
      },
    };
  },
);
