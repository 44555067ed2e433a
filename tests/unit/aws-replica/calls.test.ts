import { GetAccountSummaryCommand, GetRoleCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { roundsOf } from '../../replicas/aws/replica.ts';
import { managementAccountId, memberAccountId } from '../../replicas/aws/state/typical-state.ts';
import { expect, signIn, test } from './fixture.ts';

test('every call is logged with its parameters and outcome', async ({ aws, clients }) => {
  const keys = signIn(aws.state);
  const { iam } = clients(keys);
  await iam.send(new GetRoleCommand({ RoleName: 'Gone' })).catch(() => undefined);
  expect(aws.calls).toEqual([
    {
      service: 'iam',
      host: 'iam.amazonaws.com',
      region: 'us-east-1',
      operation: 'GetRole',
      accessKeyId: keys.accessKeyId,
      parameters: { RoleName: 'Gone' },
      startedAt: expect.any(Number),
      endedAt: expect.any(Number),
      status: 404,
      error: 'NoSuchEntity',
    },
  ]);
  const text = JSON.stringify(aws.calls);
  expect(text).not.toContain(keys.secretAccessKey);
  expect(text).not.toContain(keys.sessionToken);
});

test('calls that go out together are one round, one after the other two', async ({
  aws,
  clients,
}) => {
  aws.faults.push({ kind: 'latency', ms: 60 });
  const { sts, iam } = clients();
  const together = [
    sts.send(new GetCallerIdentityCommand()),
    iam.send(new GetAccountSummaryCommand()),
    iam.send(new GetAccountSummaryCommand()),
  ];
  await Promise.all(together);
  expect(roundsOf(aws.calls)).toBe(1);
  await iam.send(new GetAccountSummaryCommand());
  expect(roundsOf(aws.calls)).toBe(2);
  expect(roundsOf([])).toBe(0);
});

test('a reset begins anew', async ({ aws, clients }) => {
  aws.faults.push({ kind: 'silence' });
  aws.settings.clockOffsetMs = 3_600_000;
  aws.state.accounts.length = 0;
  aws.reset();
  expect(await clients().sts.send(new GetCallerIdentityCommand())).toMatchObject({
    Account: managementAccountId,
  });
  expect(aws.calls).toHaveLength(1);
  expect(aws.state.accounts.map(({ id }) => id)).toEqual([managementAccountId, memberAccountId]);
});

test('roles of the console replica are there from the moment they are made', async ({
  clients,
  replicas,
}) => {
  const { iam } = clients();
  const command = new GetRoleCommand({ RoleName: 'Made' });
  await expect(iam.send(command)).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  replicas.console.reset({ roles: [{ name: 'Made', path: '/team/', description: 'By hand' }] });
  expect((await iam.send(command)).Role).toMatchObject({
    Arn: 'arn:aws:iam::111122223333:role/team/Made',
    Description: 'By hand',
  });
});
