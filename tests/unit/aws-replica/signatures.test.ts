import { GetAccountSummaryCommand, IAMClient } from '@aws-sdk/client-iam';
import { DescribeOrganizationCommand } from '@aws-sdk/client-organizations';
import { ListInstancesCommand, SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import type { Credential } from '../../replicas/aws/state/credential.ts';
import { managementAccountId, typicalState } from '../../replicas/aws/state/typical-state.ts';
import type { Clients, Keys } from './clients.ts';
import { expect, signIn, test } from './fixture.ts';

const services: [keyof Clients, (clients: Clients) => Promise<unknown>][] = [
  ['sts', ({ sts }) => sts.send(new GetCallerIdentityCommand())],
  ['iam', ({ iam }) => iam.send(new GetAccountSummaryCommand())],
  ['sso', ({ sso }) => sso.send(new ListInstancesCommand())],
  ['organizations', ({ organizations }) => organizations.send(new DescribeOrganizationCommand())],
];

interface Refusal {
  what: string;
  change: (credential: Credential) => Keys;
  query: string;
  json: string;
  message: RegExp;
}

const refusals: Refusal[] = [
  {
    what: 'a secret that is not the right one',
    change: (keys) => ({ ...keys, secretAccessKey: 'x'.repeat(40) }),
    query: 'SignatureDoesNotMatch',
    json: 'InvalidSignatureException',
    message: /^The request signature we calculated does not match the signature you provided\./,
  },
  {
    what: 'an access key that nobody has',
    change: (keys) => ({ ...keys, accessKeyId: 'ASIAAAAAAAAAAAAAAAAA' }),
    query: 'InvalidClientTokenId',
    json: 'UnrecognizedClientException',
    message: /^The security token included in the request is invalid\.$/,
  },
  {
    what: 'a session token of another session',
    change: (keys) => ({ ...keys, sessionToken: 'FwoGZXIvYXdzE' }),
    query: 'InvalidClientTokenId',
    json: 'UnrecognizedClientException',
    message: /^The security token included in the request is invalid\.$/,
  },
  {
    what: 'temporary keys without their session token',
    change: (keys) => ({ ...keys, sessionToken: null }),
    query: 'InvalidClientTokenId',
    json: 'UnrecognizedClientException',
    message: /^The security token included in the request is invalid\.$/,
  },
  {
    what: 'credentials that have expired',
    change: (credential) => {
      credential.expiresAt = new Date(Date.now() - 1000);
      return credential;
    },
    query: 'ExpiredToken',
    json: 'ExpiredTokenException',
    message: /^The security token included in the request is expired$/,
  },
];

for (const { what, change, query, json, message } of refusals) {
  for (const [service, call] of services) {
    test(`${service} refuses ${what}`, async ({ aws, clients }) => {
      const isQuery = service === 'sts' || service === 'iam';
      await expect(call(clients(change(signIn(aws.state))))).rejects.toMatchObject({
        name: isQuery ? query : json,
        message: expect.stringMatching(message),
        $metadata: { httpStatusCode: isQuery ? 403 : 400 },
      });
    });
  }
}

const clocks: [number, RegExp][] = [
  [
    10 * 60_000,
    /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(.* - 5 min\.\)$/,
  ],
  [-10 * 60_000, /^Signature not yet current: \d{8}T\d{6}Z is still later than .* \+ 5 min\.\)$/],
];

for (const [offset, message] of clocks) {
  for (const [service, call] of services) {
    const side = offset > 0 ? 'behind' : 'ahead';
    test(`${service} refuses a clock ten minutes ${side}`, async ({ aws, clients }) => {
      aws.settings.clockOffsetMs = offset;
      const keys = signIn(aws.state);
      const isQuery = service === 'sts' || service === 'iam';
      await expect(call(clients(keys))).rejects.toMatchObject({
        name: isQuery ? 'SignatureDoesNotMatch' : 'InvalidSignatureException',
        message: expect.stringMatching(message),
      });
    });
  }
}

test('the SDK sets its clock by the answer and tries again', async ({ aws, clients }) => {
  aws.settings.clockOffsetMs = 10 * 60_000;
  const { iam } = clients(signIn(aws.state), { maxAttempts: 2 });
  await iam.send(new GetAccountSummaryCommand());
  expect(aws.calls.map(({ error }) => error)).toEqual(['SignatureDoesNotMatch', null]);
});

test('four minutes are let pass', async ({ aws, clients }) => {
  aws.settings.clockOffsetMs = 4 * 60_000;
  expect(await clients().sts.send(new GetCallerIdentityCommand())).toMatchObject({
    Account: managementAccountId,
  });
});

test('each service words a wrong region in its own way', async ({ clients }) => {
  const { sts, iam, sso } = clients();
  const shared = { region: 'eu-west-3', maxAttempts: 1 };
  const wrong = (client: STSClient | IAMClient | SSOAdminClient, host: string) => ({
    ...shared,
    endpoint: `https://${host}`,
    requestHandler: client.config.requestHandler,
    credentials: client.config.credentials,
  });
  const toSts = new STSClient(wrong(sts, 'sts.amazonaws.com'));
  await expect(toSts.send(new GetCallerIdentityCommand())).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
    message: 'Credential should be scoped to a valid region. ',
  });
  const toIam = new IAMClient(wrong(iam, 'iam.amazonaws.com'));
  await expect(toIam.send(new GetAccountSummaryCommand())).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
    message: "Credential should be scoped to a valid region, not 'eu-west-3'. ",
  });
  const toSso = new SSOAdminClient(wrong(sso, 'sso.us-east-1.amazonaws.com'));
  await expect(toSso.send(new ListInstancesCommand())).rejects.toMatchObject({
    name: 'InvalidSignatureException',
    message: "Credential should be scoped to a valid region, not 'eu-west-3'. ",
  });
});

test('an opt-in region knows only accounts that are in', async ({ aws, clients }) => {
  const { sso } = clients(signIn(aws.state), { region: 'eu-south-1' });
  await expect(sso.send(new ListInstancesCommand())).rejects.toMatchObject({
    name: 'UnrecognizedClientException',
  });
  accountOf(aws.state, managementAccountId).optedInRegions.push('eu-south-1');
  expect((await sso.send(new ListInstancesCommand())).Instances).toEqual([]);
});

test('a partition knows only its own keys', async ({ aws, clients }) => {
  const keys = signIn(aws.state);
  const inChina = clients(keys, { region: 'cn-north-1' });
  const call = () => inChina.iam.send(new GetAccountSummaryCommand());
  await expect(call()).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  aws.reset(typicalState('aws-cn'));
  const own = clients(signIn(aws.state), { region: 'cn-north-1' });
  const { Arn } = await own.sts.send(new GetCallerIdentityCommand());
  expect(Arn).toMatch(/^arn:aws-cn:sts::111122223333:assumed-role\//);
  await own.organizations.send(new DescribeOrganizationCommand());
  expect(aws.calls.map(({ host }) => host)).toEqual([
    'sts.cn-north-1.amazonaws.com.cn',
    'organizations.cn-northwest-1.amazonaws.com.cn',
  ]);
});

test('the keys of a deleted role die with it', async ({ aws, clients }) => {
  const { sts } = clients();
  await sts.send(new GetCallerIdentityCommand());
  accountOf(aws.state, managementAccountId).roles.length = 0;
  await expect(sts.send(new GetCallerIdentityCommand())).rejects.toMatchObject({
    name: 'InvalidClientTokenId',
  });
});
