import { fromAssignments } from './from-assignments.ts';
import { fromSetCommands } from './from-set-commands.ts';
import { fromTextOutput } from './from-text-output.ts';
import { type CredentialPart, noValues } from './named-values.ts';

export type FoundValues = Record<CredentialPart, string[]>;

const readers = [fromAssignments, fromSetCommands, fromTextOutput];

/**
 * Of shells, files of settings, `cmd` and JavaScript. Base64 can begin a line with two slashes or with
 * “rem”: only a space after them makes a comment.
 */
const commentLine = /^[ \t]*(?:#|;|\/\/(?=\s)|::|rem\s).*$/gim;

/** Each part's different values, in whatever forms they stand in the text. */
export function findValues(pasted: string): FoundValues {
  const text = plain(pasted);
  const found = read(text.replace(commentLine, ''));
  // What looks like a comment may stand after the prompt of an administrator.
  return found.accessKeyId.length + found.secretAccessKey.length > 0 ? found : read(text);
}

function read(text: string): FoundValues {
  const all = noValues();
  for (const found of readers.map((reader) => reader(text))) {
    for (const part of parts)
      for (const value of found[part]) if (value !== '') all[part].add(value);
  }
  return {
    accessKeyId: likely(all.accessKeyId, /^A[SK]IA/),
    secretAccessKey: likely(all.secretAccessKey, /^[\w+/=-]{40}$/),
    sessionToken: likely(all.sessionToken, /^[\w+/=-]{20,}$/),
    expiration: [...all.expiration],
  };
}

/** Those that look right, where any does: other words can stand after a name, too. */
function likely(values: ReadonlySet<string>, look: RegExp): string[] {
  const looksRight = [...values].filter((value) => look.test(value));
  return looksRight.length > 0 ? looksRight : [...values];
}

const parts = ['accessKeyId', 'secretAccessKey', 'sessionToken', 'expiration'] as const;

/** Without what mail programs and text processors make of quotes and spaces. */
function plain(pasted: string): string {
  return pasted
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}
