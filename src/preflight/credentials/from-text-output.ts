import { type NamedValues, noValues } from './named-values.ts';

/** What the CLI prints with `--output text`: the members in the order of their names, no names. */
const line =
  /\bCREDENTIALS[ \t]{1,8}(A[SK]IA\w{12,124})[ \t]{1,8}(\d{4}-\S{10,40})[ \t]{1,8}(\S{1,80})[ \t]{1,8}(\S{1,8000})/g;

export function fromTextOutput(text: string): NamedValues {
  const found = noValues();
  for (const [, accessKeyId, expiration, secretAccessKey, sessionToken] of text.matchAll(line)) {
    found.accessKeyId.add(accessKeyId ?? '');
    found.expiration.add(expiration ?? '');
    found.secretAccessKey.add(secretAccessKey ?? '');
    found.sessionToken.add(sessionToken ?? '');
  }
  return found;
}
