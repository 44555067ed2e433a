import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { arn } from '../parameters.ts';
import { uniqueId } from '../state/unique-id.ts';
import { readablePolicy } from './readable-policy.ts';

export const getPolicy = operation(
  'GetPolicy',
  z.strictObject({ PolicyArn: arn }),
  async (input, call) => {
    const policy = await readablePolicy(call, 'iam:GetPolicy', input.PolicyArn);
    return {
      Policy: {
        PolicyName: policy.name,
        PolicyId: uniqueId('ANPA', policy.arn),
        Arn: policy.arn,
        Path: policy.path,
        DefaultVersionId: policy.defaultVersion,
        AttachmentCount: 1,
        PermissionsBoundaryUsageCount: 0,
        IsAttachable: true,
        CreateDate: policy.createdAt,
        UpdateDate: policy.updatedAt,
      },
    };
  },
);
