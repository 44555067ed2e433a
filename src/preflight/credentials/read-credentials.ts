import { fail, type Result } from '../../policy/problem.ts';
import { say } from '../../texts/text.ts';
import { type Checked, checkCredentials } from './check-credentials.ts';
import { findValues } from './find-values.ts';

/** Many times what the access portal prints; a whole log is no block of credentials. */
const longest = 100_000;

/**
 * Reads the credentials out of what the access portal or the CLI printed, in any of its shells' forms
 * and with other text around. No error holds any part of them. `now` in ms.
 */
export function readCredentials(pasted: string, now: number): Result<Checked> {
  if (pasted.length > longest) return fail('too-long', say('credentialsTooLong'));
  const found = findValues(pasted);
  const [accessKeyId] = found.accessKeyId;
  const [secretAccessKey] = found.secretAccessKey;
  const [sessionToken = null] = found.sessionToken;
  if (accessKeyId === undefined && secretAccessKey === undefined) {
    return fail('not-found', say('credentialsNotFound'));
  }
  if (accessKeyId === undefined) return fail('no-access-key-id', say('credentialsNoKeyId'));
  if (secretAccessKey === undefined) return fail('no-secret', say('credentialsNoSecret'));
  const { expiration, ...secrets } = found;
  if (Object.values(secrets).some((values) => values.length > 1)) {
    return fail('several', say('credentialsSeveral'));
  }
  const expiresAt = earliest(expiration);
  return checkCredentials({ accessKeyId, secretAccessKey, sessionToken, expiresAt }, now);
}

/** In ms; null where no time is given, or none that can be read. */
function earliest(expirations: readonly string[]): number | null {
  const times = expirations
    .filter((each) => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(each))
    .map((each) => Date.parse(each))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? null : Math.min(...times);
}
