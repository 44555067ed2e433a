import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { jsonPage, pageParameters } from '../protocols/json/json-page.ts';
import { instanceArn } from './arns.ts';
import { decryptedInstance } from './decrypted-instance.ts';

export const listApplications = operation(
  'ListApplications',
  z.strictObject({ InstanceArn: instanceArn, ...pageParameters(100) }),
  (input, call) => {
    const { partition } = call.caller;
    const { InstanceArn } = input;
    const instance = decryptedInstance(call, 'sso:ListApplications', InstanceArn);
    const { id: instanceId, ownerAccountId, createdAt } = instance;
    const applications = instance.applications.map(({ id, name }) => ({
      ApplicationArn: `arn:${partition}:sso::${ownerAccountId}:application/${instanceId}/${id}`,
      ApplicationProviderArn: `arn:${partition}:sso::aws:applicationProvider/custom-saml`,
      Name: name,
      ApplicationAccount: ownerAccountId,
      InstanceArn,
      Status: 'ENABLED',
      CreatedDate: createdAt,
    }));
    return jsonPage(call, 'Applications', applications, input);
  },
);
