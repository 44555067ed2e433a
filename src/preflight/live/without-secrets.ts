/** In characters: enough for the reason, and an end to what a proxy may send. */
const longest = 600;

/** A secret key has 40 characters, a session token hundreds. */
const secret = /[A-Za-z0-9+/=]{40,}/g;

/**
 * An error's words, fit to be kept and shown: a refused signature is told with the whole request
 * that was signed, session token included.
 */
export function withoutSecrets(message: string): string {
  const [told = ''] = message.split(/\s*(?:The Canonical String|Deserialization error:)/, 1);
  // The path of a role is no secret, however long.
  const shown = told.replace(secret, (run) => (/^(role|user|policy)\//.test(run) ? run : '…'));
  return shown.trim().slice(0, longest);
}
