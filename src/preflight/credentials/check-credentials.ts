import { fail, type Problem, type Result, succeed } from '../../policy/problem.ts';
import { say } from '../../texts/text.ts';
import type { Credentials } from './credentials.ts';

/** Temporary credentials begin with ASIA, the access keys of a user with AKIA (IAM's documentation). */
const temporary = /^ASIA[A-Z0-9]{12,124}$/;
const longLived = /^AKIA[A-Z0-9]{12,124}$/;
const base64 = /^[\w+/=-]+$/;

export type Checked = { credentials: Credentials; warnings: Problem[] };

/** Whether credentials can be right, as far as their looks and the time tell. `now` in ms. */
export function checkCredentials(credentials: Credentials, now: number): Result<Checked> {
  const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = credentials;
  const secrets = [accessKeyId, secretAccessKey, sessionToken ?? ''];
  if (secrets.some(isMasked)) return fail('masked', say('credentialsMasked'));
  if (secrets.some(isExample)) return fail('example', say('credentialsExample'));
  const isLongLived = longLived.test(accessKeyId);
  if (!isLongLived && !temporary.test(accessKeyId)) {
    return fail('access-key-id', say('credentialsKeyId'));
  }
  if (secretAccessKey.length !== 40 || !base64.test(secretAccessKey)) {
    return fail('secret', say('credentialsSecret', { length: secretAccessKey.length }));
  }
  if (isLongLived && sessionToken !== null) return fail('mixed', say('credentialsMixed'));
  if (!isLongLived && sessionToken === null) return fail('no-token', say('credentialsNoToken'));
  if (sessionToken !== null && (sessionToken.length < 20 || !base64.test(sessionToken))) {
    return fail('token', say('credentialsToken'));
  }
  if (expiresAt !== null && expiresAt <= now) return fail('expired', say('credentialsExpired'));
  const warnings = isLongLived ? [{ code: 'long-lived', text: [say('credentialsLongLived')] }] : [];
  return succeed({ credentials, warnings });
}

/** `****`, `…`, `••••` and `<your key>`: what documentation and screens show in place of a secret. */
function isMasked(value: string): boolean {
  return /[*•●·]{3}|…|\.{3}|^<|x{8}/i.test(value);
}

/** AWS's documentation ends its made-up keys in EXAMPLE. */
function isExample(value: string): boolean {
  return /EXAMPLE(?:KEY|TOKEN)?$/.test(value);
}
