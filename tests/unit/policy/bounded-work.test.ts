// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables
import { expect, test } from '@playwright/test';
import { compareTrust } from '../../../src/policy/compare-trust.ts';
import { judgeTrust } from '../../../src/policy/evaluate/judge-trust.ts';
import { parseJson } from '../../../src/policy/parse-json.ts';
import { parseTrustPolicy } from '../../../src/policy/parse-trust-policy.ts';
import { covers } from '../../../src/policy/wildcards.ts';
import { inEnglish } from '../texts/in-english.ts';
import { iruRole, policyText, trustStatement } from './example-policies.ts';
import { unwrap } from './problems.ts';

/** How many characters the reader of JSON takes into its hand. */
function charactersRead(text: string): number {
  const { charAt } = String.prototype;
  let count = 0;
  const counting = function (this: string, index: number) {
    count++;
    return charAt.call(this, index);
  };
  Object.defineProperty(String.prototype, 'charAt', { value: counting, configurable: true });
  try {
    parseJson(text);
  } finally {
    Object.defineProperty(String.prototype, 'charAt', { value: charAt, configurable: true });
  }
  return count;
}

const shapes: [what: string, text: (times: number) => string][] = [
  ['brackets', (times) => '['.repeat(times)],
  ['escapes without end', (times) => `["${'\\\\'.repeat(times)}`],
  ['escaped quotation marks', (times) => `["${'\\"'.repeat(times)}`],
  ['numbers', (times) => `[${'17,'.repeat(times)}`],
  ['strings', (times) => `[${'"a",'.repeat(times)}]`],
  ['keys', (times) => `{${Array.from({ length: times }, (_, index) => `"${index}":1,`).join('')}`],
  ['white space', (times) => `${' \n\u00a0'.repeat(times)}x`],
  ['white space between brackets', (times) => `[${'[]\n ,'.repeat(times)}`],
  ['signs', (times) => `[${'-+'.repeat(times)}`],
  ['half words', (times) => `[${'true,'.repeat(times)}fals`],
];

for (const [what, text] of shapes) {
  test(`reading ${what} costs a few looks a character, however many there are`, () => {
    const [some, twice] = [text(20_000), text(40_000)];
    expect(charactersRead(some)).toBeLessThan(4 * some.length);
    expect(charactersRead(twice)).toBeLessThan(4 * twice.length);
  });
}

test('a text that is too long is not read at all', () => {
  expect(charactersRead(`[${' '.repeat(500_000)}]`)).toBe(0);
});

/** A text that counts how often one of its characters is looked at. */
function counted(text: string): { tokens: readonly string[]; looks: () => number } {
  let count = 0;
  const tokens = new Proxy(Array.from(text), {
    get(target, key) {
      if (key !== 'length') count++;
      return Reflect.get(target, key);
    },
  });
  return { tokens, looks: () => count };
}

const patterns: [pattern: string, text: string][] = [
  [`${'*a'.repeat(50)}*b`, 'a'.repeat(500)],
  [`${'a*'.repeat(50)}b`, 'a'.repeat(500)],
  [`${'*?'.repeat(50)}b`, 'a'.repeat(500)],
  [`${'*'.repeat(100)}b`, 'a'.repeat(500)],
  [`*${'a'.repeat(99)}b`, 'a'.repeat(500)],
];

for (const [pattern, text] of patterns) {
  test(`${pattern.slice(0, 6)}… is matched within the product of both lengths`, () => {
    const { tokens, looks } = counted(text);
    expect(covers(pattern, tokens)).toBe(false);
    expect(looks()).toBeLessThan(3 * pattern.length * text.length);
  });
}

// As much as IAM would ever accept as a trust policy.
const most = 7_800;
const fill = (piece: string, separator = '') =>
  Array.from({ length: Math.floor(most / (piece.length + separator.length)) }, () => piece).join(
    separator,
  );
const numbers = (length: number, digits: number) =>
  Array.from({ length }, (_, index) => String(index).padStart(digits, '0'));

const trusts: [what: string, parts: Record<string, unknown>][] = [
  ['many external IDs', { Condition: { StringEquals: { 'sts:ExternalId': numbers(1_000, 4) } } }],
  [
    'many patterns',
    { Condition: { StringLike: { 'sts:ExternalId': numbers(900, 4).map((id) => `*${id}`) } } },
  ],
  ['wildcards', { Condition: { StringLike: { 'sts:ExternalId': `${fill('*a')}b` } } }],
  ['open variables', { Condition: { StringLike: { 'sts:ExternalId': fill('${') } } }],
  [
    'variables in one another',
    { Condition: { StringEquals: { 'sts:ExternalId': `${fill('${')}}` } } },
  ],
  [
    'a long default',
    { Condition: { StringLike: { 'sts:ExternalId': `\${x:y, '${fill('*a')}'}` } } },
  ],
  [
    'many addresses that are none',
    { Condition: { IpAddress: { 'aws:SourceIp': numbers(1_000, 4) } } },
  ],
  [
    'many conditions of which nothing is known',
    {
      Condition: {
        StringLikeIfExists: Object.fromEntries(
          numbers(350, 4).map((name) => [name, ['*a', '*b*']]),
        ),
      },
    },
  ],
  ['a long address', { Condition: { IpAddress: { 'aws:SourceIp': fill(':') } } }],
  ['a long ARN', { Condition: { ArnLike: { 'aws:PrincipalArn': fill('*:') } } }],
  ['a long date', { Condition: { DateEquals: { 'aws:CurrentTime': fill('2026-') } } }],
  ['a long number', { Condition: { NumericEquals: { 'aws:EpochTime': fill('1') } } }],
  ['a long operator', { Condition: { [fill('Not')]: { 'sts:ExternalId': 'x' } } }],
  [
    'many conditions',
    { Condition: { Bool: Object.fromEntries(numbers(700, 4).map((name) => [name, '1'])) } },
  ],
  ['many principals', { Principal: { AWS: numbers(500, 12) } }],
  ['many actions', { Action: numbers(1_000, 4) }],
  ['actions of wildcards', { Action: numbers(70, 4).map((id) => `${'*a'.repeat(50)}${id}`) }],
];

for (const [what, parts] of trusts) {
  test(`a trust policy with ${what} is judged and compared in bounded time`, () => {
    const text = policyText(trustStatement(parts));
    const started = performance.now();
    const document = unwrap(parseTrustPolicy(text));
    const externalId = 'a'.repeat(1_224);
    const judged = judgeTrust(document, { principal: iruRole, externalId, now: 0 });
    expect(judged.withId.allowed).not.toBe(true);
    const plain = policyText(trustStatement());
    const turned = policyText(
      trustStatement(JSON.parse(JSON.stringify(parts).replaceAll('0', '9'))),
    );
    for (const other of [plain, turned]) {
      const there = compareTrust(text, other);
      const back = compareTrust(other, text);
      expect([there.ok, back.ok]).toEqual([true, true]);
      const told = there.ok ? there.differences.map(({ text }) => inEnglish(text).length) : [];
      expect(Math.max(0, ...told)).toBeLessThan(3_000);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
}
