import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { Sha256 } from '../../replicas/aws/signature/sha256.ts';
import { expect, signIn, test } from './fixture.ts';
import { type RawAnswer, sendRaw } from './send-raw.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const whoAmI = 'Action=GetCallerIdentity&Version=2011-06-15';
const host = 'sts.us-east-1.amazonaws.com';

/** A signed call of GetCallerIdentity. */
async function signed(aws: AwsReplica): Promise<Record<string, string>> {
  const { accessKeyId, secretAccessKey, sessionToken } = signIn(aws.state);
  const signer = new SignatureV4({
    credentials: { accessKeyId, secretAccessKey, sessionToken: sessionToken ?? '' },
    region: 'us-east-1',
    service: 'sts',
    sha256: Sha256,
  });
  const { headers } = await signer.sign({
    method: 'POST',
    protocol: 'https:',
    hostname: host,
    path: '/',
    query: {},
    headers: { host, ...form },
    body: whoAmI,
  });
  return headers;
}

function expectQueryError({ status, body }: RawAnswer, code: string, message: RegExp): void {
  expect(status).toBe(403);
  expect(body).toContain('<Type>Sender</Type>');
  expect(body).toContain(`<Code>${code}</Code>`);
  expect(body).toMatch(message);
  expect(body).toMatch(/<RequestId>[0-9a-f-]{36}<\/RequestId>\s*<\/ErrorResponse>\s*$/);
}

test('a signed request is answered in the query protocol', async ({ aws, replicas }) => {
  const answer = await sendRaw(replicas.port, host, { headers: await signed(aws), body: whoAmI });
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({ 'content-type': 'text/xml' });
  expect(answer.headers['x-amzn-requestid']).toMatch(/^[0-9a-f-]{36}$/);
  expect(Math.abs(Date.parse(answer.headers.date ?? '') - Date.now())).toBeLessThan(5000);
  expect(answer.body).toMatch(
    /^<GetCallerIdentityResponse xmlns="https:\/\/sts\.amazonaws\.com\/doc\/2011-06-15\/">/,
  );
  expect(answer.body).toContain('<Account>111122223333</Account>');
});

test('a request without a signature is refused', async ({ aws: _aws, replicas }) => {
  const toSts = await sendRaw(replicas.port, host, { headers: form, body: whoAmI });
  expectQueryError(toSts, 'MissingAuthenticationToken', /Request is missing Authentication Token/);
  const toSso = await sendRaw(replicas.port, 'sso.us-east-1.amazonaws.com', {
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'SWBExternalService.ListInstances',
    },
    body: '{}',
  });
  expect(toSso.status).toBe(400);
  expect(JSON.parse(toSso.body)).toMatchObject({ __type: 'MissingAuthenticationTokenException' });
});

test('half a signature is refused with what it lacks', async ({ aws, replicas }) => {
  const headers = await signed(aws);
  const authorization = String(headers.authorization).replace(/, Signature=.*/, '');
  const answer = await sendRaw(replicas.port, host, {
    headers: { ...headers, authorization },
    body: whoAmI,
  });
  expectQueryError(answer, 'IncompleteSignature', /requires 'Signature' parameter/);
  expect(answer.body).not.toContain("requires 'Credential' parameter");
});

test('a request that was changed after signing is refused', async ({ aws, replicas }) => {
  const headers = await signed(aws);
  const changed = [
    { headers, body: `${whoAmI}&More=1` },
    {
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded; a=b' },
      body: whoAmI,
    },
  ];
  for (const request of changed) {
    const answer = await sendRaw(replicas.port, host, request);
    expectQueryError(answer, 'SignatureDoesNotMatch', /does not match the signature you provided/);
  }
});

test('no answer lets pages of other origins read it', async ({ aws, replicas }) => {
  const origin = 'https://console.aws.amazon.com';
  const preflight = await sendRaw(replicas.port, 'iam.amazonaws.com', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  expect(preflight.status).toBe(403);
  const call = await sendRaw(replicas.port, host, {
    headers: { ...(await signed(aws)), origin },
    body: whoAmI,
  });
  for (const { headers } of [preflight, call]) {
    const cors = Object.keys(headers).filter((name) => name.startsWith('access-control-'));
    expect(cors).toEqual([]);
  }
  expect(aws.strayRequests).toEqual(['OPTIONS https://iam.amazonaws.com/']);
  expect(aws.calls).toHaveLength(1);
});

test('a look at an endpoint leads to the product page', async ({ aws: _aws, replicas }) => {
  const answer = await sendRaw(replicas.port, 'iam.amazonaws.com', { method: 'GET' });
  expect(answer).toMatchObject({
    status: 302,
    headers: { location: 'https://aws.amazon.com/iam' },
  });
});

test('a region that does not exist is no host at all', async ({ aws: _aws, replicas }) => {
  const answer = sendRaw(replicas.port, 'sso.xx-nowhere-1.amazonaws.com');
  await expect(answer).rejects.toMatchObject({ code: 'ECONNRESET' });
});
