import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { addRole } from '../../replicas/aws/state/role.ts';
import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import { expect, test } from './fixture.ts';

const trust = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${managementAccountId}:root` },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'abc-123' } },
    },
  ],
};

test('GetCallerIdentity tells account, ARN and ID of the session', async ({ clients }) => {
  const answer = await clients().sts.send(new GetCallerIdentityCommand());
  expect(answer).toMatchObject({
    Account: managementAccountId,
    Arn: expect.stringMatching(
      /^arn:aws:sts::111122223333:assumed-role\/AWSReservedSSO_AdministratorAccess_\w+\/admin@example\.com$/,
    ),
    UserId: expect.stringMatching(/^AROA\w{17}:admin@example\.com$/),
    $metadata: { httpStatusCode: 200, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
});

test('AssumeRole hands out credentials that work', async ({ aws, clients }) => {
  const role = addRole(accountOf(aws.state, managementAccountId), {
    name: 'ForIru',
    trustPolicy: trust,
  });
  const answer = await clients().sts.send(
    new AssumeRoleCommand({
      RoleArn: role.arn,
      RoleSessionName: 'probe',
      ExternalId: 'abc-123',
      DurationSeconds: 900,
    }),
  );
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
  const left = (Expiration?.getTime() ?? 0) - Date.now();
  expect(left).toBeGreaterThan(890_000);
  expect(left).toBeLessThan(901_000);
  const own = clients({
    accessKeyId: AccessKeyId ?? '',
    secretAccessKey: SecretAccessKey ?? '',
    sessionToken: SessionToken ?? '',
  });
  const caller = await own.sts.send(new GetCallerIdentityCommand());
  expect(caller.Arn).toBe('arn:aws:sts::111122223333:assumed-role/ForIru/probe');
  expect(answer.AssumedRoleUser?.Arn).toBe(caller.Arn);
});
