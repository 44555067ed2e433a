import { createHash } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Received } from '../protocols/received.ts';
import type { Credential } from '../state/credential.ts';
import type { Authorization } from './authorization.ts';
import { Sha256 } from './sha256.ts';

const payloadHash = 'x-amz-content-sha256';

function signedHeadersOf({ headers }: Received, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, String(headers[name] ?? '')]));
}

/** Signs the request as it came with the secret on record. Nothing of the client's is taken over. */
async function sign(
  received: Received,
  { region, service, signedHeaders, signedAt }: Authorization,
  { accessKeyId, secretAccessKey, sessionToken }: Credential,
): Promise<string> {
  const signer = new SignatureV4({
    credentials: {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === null ? {} : { sessionToken }),
    },
    region,
    service,
    sha256: Sha256,
    applyChecksum: signedHeaders.includes(payloadHash),
  });
  const url = new URL(received.target, `https://${received.endpoint.host}`);
  const { [payloadHash]: _claimed, ...headers } = signedHeadersOf(received, signedHeaders);
  const signed = await signer.sign(
    {
      method: received.method,
      protocol: 'https:',
      hostname: url.hostname,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers,
      body: received.body,
    },
    { signingDate: signedAt, signableHeaders: new Set(signedHeaders) },
  );
  return signed.headers.authorization ?? '';
}

/** Whether the request was signed with the secret on record, and its payload is what was signed. */
export async function isSignatureRight(
  received: Received,
  authorization: Authorization,
  credential: Credential,
): Promise<boolean> {
  const { signedHeaders, signature, date, timestamp } = authorization;
  if (!signedHeaders.includes('host') || !timestamp.startsWith(date)) return false;
  const claimed = received.headers[payloadHash];
  const actual = createHash('sha256').update(received.body).digest('hex');
  if (claimed !== undefined && claimed !== actual) return false;
  const header = await sign(received, authorization, credential);
  return header.endsWith(`Signature=${signature}`);
}
