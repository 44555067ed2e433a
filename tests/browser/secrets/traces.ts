import type { Credential } from '../../replicas/aws/state/credential.ts';

/** A text by which a part of the credentials is known, wherever it stands. */
export type Trace = { of: 'access key ID' | 'secret' | 'session token'; text: string };

/** The beginning and the end of each, since a part of a secret tells too much as well. */
export function tracesOf({ accessKeyId, secretAccessKey, sessionToken }: Credential): Trace[] {
  const token = sessionToken ?? '';
  const texts: [Trace['of'], string[]][] = [
    ['access key ID', [accessKeyId]],
    ['secret', [secretAccessKey.slice(0, 16), secretAccessKey.slice(-16)]],
    // Every token of AWS begins alike.
    ['session token', [token.slice(20, 44), token.slice(-24)]],
  ];
  return texts.flatMap(([of, parts]) =>
    [...new Set(parts.flatMap((text) => [text, encodeURIComponent(text), asUtf16(text)]))].map(
      (text) => ({
        of,
        text,
      }),
    ),
  );
}

/** UTF-16, low byte first, read as Latin-1: as files may hold texts that are not all Latin. */
function asUtf16(text: string): string {
  return Buffer.from(text, 'utf16le').toString('latin1');
}

/** Which of these places, by their names, hold which part of the credentials. */
export function foundIn(places: Record<string, string>, traces: readonly Trace[]): string[] {
  return Object.entries(places).flatMap(([place, content]) => {
    const found = traces.filter(({ text }) => content.includes(text)).map(({ of }) => of);
    return [...new Set(found)].map((of) => `${of} in ${place}`);
  });
}
