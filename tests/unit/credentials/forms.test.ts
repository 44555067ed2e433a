import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { readCredentials } from '../../../src/preflight/credentials/read-credentials.ts';
import { anyKeys } from './arbitrary-keys.ts';
import { expiration, forms, type Keys } from './forms.ts';

const now = Date.parse('2026-11-25T08:00:00Z');

/** What stands around a block in a terminal, a file or a message. */
const noise: Record<string, (text: string) => string> = {
  nothing: (text) => text,
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  prompts: (text) => text.replace(/^/gm, '$ '),
  'a prompt with names': (text) => text.replace(/^/gm, 'me@host:~/work (main) % '),
  'the prompt of PowerShell': (text) => text.replace(/^/gm, 'PS C:\\Users\\me> '),
  'the prompt of root': (text) => text.replace(/^/gm, '# '),
  indentation: (text) => text.replace(/^/gm, '\t    '),
  'smart quotes': (text) => text.replace(/"([^"]*)"/g, '“$1”').replace(/'([^']*)'/g, '‘$1’'),
  'spaces of a text processor': (text) => text.replaceAll(' ', '\u00a0'),
  'a mark of the byte order': (text) => `\ufeff${text}`,
  'spaces at the ends': (text) => text.replace(/$/gm, '   '),
  'all twice': (text) => `${text}\n\n${text}`,
  'a fence of Markdown': (text) => `Here you are:\n\n\`\`\`bash\n${text}\n\`\`\`\nBye`,
  'other variables': (text) =>
    `export AWS_REGION="eu-west-1"\nAWS_PROFILE=default\nPATH=/usr/bin\n${text}\nregion = eu-west-1`,
  'variables after it': (text) => `${text}\nAWS_REGION=eu-west-1\nAWS_PROFILE=abcdefghijklmnop`,
  comments: (text) =>
    `# export AWS_ACCESS_KEY_ID="AKIAOLDOLDOLDOLDOLD1"\nREM SET AWS_SESSION_TOKEN=old\n; aws_secret_access_key = old\n${text}`,
  'other JSON': (text) => `{"a": {"b": []}}\n${text}\n{"Account": "111122223333"}`,
  'talk of the names': (text) => `SessionToken: see below. AWS_SESSION_TOKEN=$TOKEN\n${text}`,
  'the command before': (text) =>
    `$ aws sts get-session-token --query '{C: Credentials}'\n${text}\n$ `,
};

/** Forms of which not every line may begin with something else. */
function isWhole(form: string, around: string): boolean {
  const isLine = /prompt/.test(around);
  return (
    !(isLine && /JSON|YAML|table|text|process/.test(form)) &&
    !(form === 'sts, text' && around === 'spaces of a text processor')
  );
}

const read = (text: string, keys: Keys) => {
  const expiresAt = /docker|never/.test(text) ? null : Date.parse(expiration);
  expect(readCredentials(text, now)).toEqual({
    ok: true,
    value: { credentials: { ...keys, expiresAt }, warnings: [] },
  });
};

for (const [name, write] of Object.entries(forms)) {
  test(`${name}, whatever stands around it`, () => {
    fc.assert(
      fc.property(anyKeys, (keys) => {
        for (const [around, add] of Object.entries(noise)) {
          if (isWhole(name, around)) read(add(write(keys)), keys);
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
}

/** As a terminal breaks what is too long for it. */
function wrapped(text: string, width: number): string {
  return text.replace(RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');
}

for (const name of ['portal, macOS and Linux', 'portal, Windows', 'portal, credentials file']) {
  test(`${name}, wrapped by a terminal`, () => {
    const write = forms[name];
    fc.assert(
      fc.property(anyKeys, fc.integer({ min: 72, max: 200 }), (keys, width) => {
        const lines = write?.(keys).split('\n') ?? [];
        read(lines.map((line) => wrapped(line, width)).join('\n'), keys);
        read(`${lines.map((line) => wrapped(line, width)).join('\n')}\nexit`, keys);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });
}
