import { expect, test } from '@playwright/test';
import { readCredentials } from '../../../src/preflight/credentials/read-credentials.ts';
import { inEnglish } from '../texts/in-english.ts';

const now = Date.parse('2026-11-25T08:00:00Z');
const longestTime = 2_000;
const id = 'ASIAQWERTYUIOPASDFGH';
const secret = 'abcdefghij0123456789abcdefghij0123456789';
const token = 'IQoJb3JpZ2luX2Vj'.repeat(20);
const whole = JSON.stringify({
  Credentials: { AccessKeyId: id, SecretAccessKey: secret, SessionToken: token },
});
const tenMegabytes = 10 * 1024 * 1024;
const nested = (depth: number, text: string) => '{"a":'.repeat(depth) + text + '}'.repeat(depth);

const refused: [what: string, pasted: string, code: string][] = [
  ['10 MB of white space', ' '.repeat(tenMegabytes), 'too-long'],
  ['10 MB in one value', whole.replace(token, 'x'.repeat(tenMegabytes)), 'too-long'],
  ['10 MB after the block', whole.padEnd(tenMegabytes), 'too-long'],
  ['deep lists', '['.repeat(90_000), 'not-found'],
  ['a deep tree with nothing in it', nested(15_000, '1'), 'not-found'],
  [
    'a key twice',
    whole.replace('{"AccessKeyId"', `{"AccessKeyId":"${id}X","AccessKeyId"`),
    'several',
  ],
  [
    'a secret twice',
    whole.replace(
      '"SecretAccessKey"',
      `"SecretAccessKey":"${secret.replace('a', 'b')}","SecretAccessKey"`,
    ),
    'several',
  ],
  [
    'half of a character in the secret',
    whole.replace(secret, `\ud83d${secret.slice(1)}`),
    'secret',
  ],
  ['half of a character in the token', whole.replace(token, `${token}\ud83d`), 'token'],
];
for (const [what, pasted, code] of refused) {
  test(`pasted credentials are refused: ${what}`, () => {
    const started = performance.now();
    const read = readCredentials(pasted, now);
    expect(performance.now() - started).toBeLessThan(longestTime);
    expect(read).toMatchObject({ ok: false, problem: { code } });
    const told = read.ok ? '' : JSON.stringify(read.problem) + inEnglish(read.problem.text);
    for (const value of [id, secret, token]) expect(told).not.toContain(value.slice(0, 12));
  });
}

const taken: [what: string, pasted: string][] = [
  ['as the CLI prints it', whole],
  ['in a tree', nested(50, whole)],
  [
    'beside __proto__',
    whole.replace('{"Credentials"', '{"__proto__":{"polluted":1},"Credentials"'),
  ],
  ['within __proto__', `{"__proto__":${whole}}`],
  [
    'the same key twice alike',
    whole.replace('{"AccessKeyId"', `{"AccessKeyId":"${id}","AccessKeyId"`),
  ],
];
for (const [what, pasted] of taken) {
  test(`pasted credentials are read: ${what}`, () => {
    const read = readCredentials(pasted, now);
    expect(read).toMatchObject({ ok: true });
    expect(JSON.stringify(read)).toContain(secret);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
}
