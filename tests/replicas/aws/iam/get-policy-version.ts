import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { arn, text } from '../parameters.ts';
import { noSuchEntity } from './iam-error.ts';
import { readablePolicy } from './readable-policy.ts';
import { urlEncode } from './url-encode.ts';

export const getPolicyVersion = operation(
  'GetPolicyVersion',
  z.strictObject({ PolicyArn: arn, VersionId: text(/^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$/) }),
  async ({ PolicyArn, VersionId }, call) => {
    const policy = await readablePolicy(call, 'iam:GetPolicyVersion', PolicyArn);
    const document = policy.versions.get(VersionId);
    if (document === undefined) {
      throw noSuchEntity(`Policy ${PolicyArn} version ${VersionId} was not found.`);
    }
    return {
      PolicyVersion: {
        Document: urlEncode(document),
        VersionId,
        IsDefaultVersion: VersionId === policy.defaultVersion,
        CreateDate: policy.updatedAt,
      },
    };
  },
);
