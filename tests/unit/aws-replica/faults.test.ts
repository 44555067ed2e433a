import { GetAccountSummaryCommand } from '@aws-sdk/client-iam';
import { DescribeOrganizationCommand } from '@aws-sdk/client-organizations';
import { ListInstancesCommand } from '@aws-sdk/client-sso-admin';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { FaultKind } from '../../replicas/aws/replica.ts';
import type { Clients } from './clients.ts';
import { expect, test } from './fixture.ts';

type Call = (clients: Clients) => Promise<object>;

const services: [keyof Clients, Call][] = [
  ['sts', ({ sts }) => sts.send(new GetCallerIdentityCommand())],
  ['iam', ({ iam }) => iam.send(new GetAccountSummaryCommand())],
  ['sso', ({ sso }) => sso.send(new ListInstancesCommand())],
  ['organizations', ({ organizations }) => organizations.send(new DescribeOrganizationCommand())],
];

const whoAmI: Call = ({ sts }) => sts.send(new GetCallerIdentityCommand());

/** The error's name and HTTP status by service. */
type Seen = Record<keyof Clients, [string, number]>;

const answered: [Exclude<FaultKind, 'proxy-page'>, Seen][] = [
  [
    'throttled',
    {
      sts: ['Throttling', 400],
      iam: ['Throttling', 400],
      sso: ['ThrottlingException', 400],
      organizations: ['TooManyRequestsException', 400],
    },
  ],
  [
    'service-failure',
    {
      sts: ['InternalFailure', 500],
      iam: ['ServiceFailureException', 500],
      sso: ['InternalServerException', 500],
      organizations: ['ServiceException', 500],
    },
  ],
  [
    'expired-token',
    {
      sts: ['ExpiredToken', 403],
      iam: ['ExpiredToken', 403],
      sso: ['ExpiredTokenException', 400],
      organizations: ['ExpiredTokenException', 400],
    },
  ],
];

for (const [kind, seen] of answered) {
  for (const [service, call] of services) {
    test(`${service} ${kind}: ${seen[service][0]}`, async ({ aws, clients }) => {
      aws.faults.push({ kind, service });
      const [name, httpStatusCode] = seen[service];
      await expect(call(clients())).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
    });
  }
}

for (const [service, call] of services) {
  test(`${service}: what is throttled twice succeeds at the SDK's third attempt`, async ({
    aws,
    clients,
  }) => {
    aws.faults.push({ kind: 'throttled', service, times: 2 });
    await call(clients(undefined, { maxAttempts: 3 }));
    const [first, second, third] = aws.calls.map(({ error }) => error);
    expect(first).toMatch(/^(Throttling|TooManyRequests)/);
    expect(second).toBe(first);
    expect(third).toBeNull();
  });

  test(`${service}: half a body is no answer`, async ({ aws, clients }) => {
    aws.faults.push({ kind: 'truncated-body', service });
    const error = await call(clients()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ $metadata: { httpStatusCode: 200 } });
    expect(String(error)).toMatch(/XML|JSON|Unclosed|Unterminated|parse/i);
  });
}

test("latency delays every service's answer", async ({ aws, clients }) => {
  aws.faults.push({ kind: 'latency', ms: 120 });
  const { sts, iam } = clients();
  await Promise.all([
    sts.send(new GetCallerIdentityCommand()),
    iam.send(new GetAccountSummaryCommand()),
  ]);
  for (const { startedAt, endedAt } of aws.calls) {
    expect((endedAt ?? 0) - startedAt).toBeGreaterThanOrEqual(119);
  }
});

test('a dead endpoint resets the connection', async ({ aws, clients }) => {
  aws.faults.push({ kind: 'connection-reset', host: 'sts.us-east-1.amazonaws.com' });
  await expect(whoAmI(clients())).rejects.toMatchObject({ code: 'ECONNRESET' });
  await clients().iam.send(new GetAccountSummaryCommand());
  expect(aws.calls).toMatchObject([
    { service: 'sts', status: null, endedAt: null, error: 'connection-reset' },
    { service: 'iam', status: 200, error: null },
  ]);
});

test('silence lasts until the client gives up', async ({ aws, clients }) => {
  aws.faults.push({ kind: 'silence', service: 'sts' });
  const impatient = clients(undefined, { requestTimeout: 200 });
  await expect(whoAmI(impatient)).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(aws.calls).toMatchObject([{ endedAt: null, status: null }]);
});

test('a connection cut in the middle of the answer', async ({ aws, clients }) => {
  aws.faults.push({ kind: 'connection-cut', service: 'sts' });
  await expect(whoAmI(clients())).rejects.toMatchObject({ code: 'ECONNRESET' });
});

for (const status of [407, 502] as const) {
  for (const [service, call] of services) {
    test(`${service}: a proxy's page with status ${status} is no answer`, async ({
      aws,
      clients,
    }) => {
      aws.faults.push({ kind: 'proxy-page', status, service });
      await expect(call(clients())).rejects.toMatchObject({
        name: service === 'sts' || service === 'iam' ? 'Unknown' : 'SyntaxError',
        $metadata: { httpStatusCode: status },
      });
    });
  }
}

for (const [service, call] of services) {
  const isQuery = service === 'sts' || service === 'iam';
  const taken = isQuery ? 'is taken for an empty answer by the SDK' : 'is no answer';
  test(`${service}: a proxy's page with status 200 ${taken}`, async ({ aws, clients }) => {
    aws.faults.push({ kind: 'proxy-page', status: 200, service });
    const answer = call(clients());
    if (isQuery) expect(Object.keys(await answer)).toEqual(['$metadata']);
    else await expect(answer).rejects.toMatchObject({ name: 'SyntaxError' });
  });
}

test('faults meet what they name, and only so often', async ({ aws, clients }) => {
  aws.faults.push({ kind: 'service-failure', operation: 'GetCallerIdentity', times: 1 });
  const all = clients();
  await all.iam.send(new GetAccountSummaryCommand());
  await expect(whoAmI(all)).rejects.toMatchObject({ name: 'InternalFailure' });
  expect(await whoAmI(all)).toMatchObject({ Account: '111122223333' });
});
