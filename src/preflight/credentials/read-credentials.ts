import { fail, type Result } from '../../policy/problem.ts';
import { say } from '../../texts/text.ts';
import { type Checked, checkCredentials } from './check-credentials.ts';
import { fromAssignments } from './from-assignments.ts';
import { fromJson } from './from-json.ts';
import type { CredentialPart } from './named-values.ts';

/** Many times what the access portal prints; a whole log is no block of credentials. */
const longest = 100_000;

/**
 * Reads the credentials out of what the access portal or the CLI printed, in any of its shells' forms
 * and with other text around. No error holds any part of them. `now` in ms.
 */
export function readCredentials(pasted: string, now: number): Result<Checked> {
  if (pasted.length > longest) return fail('too-long', say('credentialsTooLong'));
  const text = pasted
    .replace(/[“”„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[\u200b\ufeff]/g, '');
  const [json, assigned] = [fromJson(text), fromAssignments(text)];
  const valuesOf = (part: CredentialPart) => [...new Set([...json[part], ...assigned[part]])];
  const [accessKeyIds, secrets, tokens, expirations] = [
    valuesOf('accessKeyId'),
    valuesOf('secretAccessKey'),
    valuesOf('sessionToken').filter((token) => token !== ''),
    valuesOf('expiration'),
  ];
  const [accessKeyId] = accessKeyIds;
  const [secretAccessKey] = secrets;
  if (accessKeyId === undefined && secretAccessKey === undefined) {
    return fail('not-found', say('credentialsNotFound'));
  }
  if (accessKeyId === undefined) return fail('no-access-key-id', say('credentialsNoKeyId'));
  if (secretAccessKey === undefined) return fail('no-secret', say('credentialsNoSecret'));
  if (accessKeyIds.length > 1 || secrets.length > 1 || tokens.length > 1) {
    return fail('several', say('credentialsSeveral'));
  }
  const sessionToken = tokens[0] ?? null;
  const expiresAt = timeOf(expirations[0]);
  return checkCredentials({ accessKeyId, secretAccessKey, sessionToken, expiresAt }, now);
}

/** In ms; null for no time, or one that cannot be read. */
function timeOf(expiration: string | undefined): number | null {
  const time = Date.parse(expiration ?? '');
  return Number.isNaN(time) ? null : time;
}
