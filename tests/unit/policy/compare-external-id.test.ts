import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import fc from 'fast-check';
import { compareExternalIds, type Segment } from '../../../src/policy/compare-external-id.ts';
import type { Text } from '../../../src/texts/text.ts';
import { inEnglish } from '../texts/in-english.ts';
import { anyText } from './arbitrary-text.ts';

/** Marked stretches as [text] or [text: name], the rest as it is. */
function draw(segments: Segment<Text>[]): string {
  return segments
    .map(({ text, same, name }) => (same ? text : `[${text}${name ? `: ${inEnglish(name)}` : ''}]`))
    .join('');
}

const cases: [
  what: string,
  expected: string,
  actual: string,
  drawnExpected: string,
  drawnActual: string,
  summary: string,
][] = [
  ['equal IDs', 'abc', 'abc', 'abc', 'abc', 'The external IDs are equal, character for character.'],
  [
    'a trailing space',
    'abc',
    'abc ',
    'abc',
    'abc[ : space (U+0020)]',
    'One character too many, at position 4: space (U+0020).',
  ],
  [
    'a leading zero-width space',
    'abc',
    '\u200babc',
    'abc',
    '[\u200b: zero-width space (U+200B)]abc',
    'One character too many, at position 1: zero-width space (U+200B).',
  ],
  [
    'two more',
    'abcd',
    'ab12cd',
    'abcd',
    'ab[12]cd',
    '2 characters too many, first at position 3: “1”.',
  ],
  ['one less', 'abcd', 'acd', 'a[b]cd', 'acd', 'One character missing, at position 2: “b”.'],
  [
    'a cut end',
    'abcdef',
    'abc',
    'abc[def]',
    'abc',
    '3 characters missing, first at position 4: “d”.',
  ],
  [
    'one instead of another',
    'abcd',
    'abXd',
    'ab[c]d',
    'ab[X]d',
    'One character wrong, at position 3: “X” in place of “c”.',
  ],
  [
    'a Cyrillic а',
    'abcd',
    '\u0430bcd',
    '[a]bcd',
    '[\u0430: “\u0430” (U+0430, looks like “a”)]bcd',
    'One character wrong, at position 1: “\u0430” (U+0430, looks like “a”) in place of “a”.',
  ],
  [
    'a Greek ο',
    'foo1',
    'f\u03bfo1',
    'f[o]o1',
    'f[\u03bf: “\u03bf” (U+03BF, looks like “o”)]o1',
    'One character wrong, at position 2: “\u03bf” (U+03BF, looks like “o”) in place of “o”.',
  ],
  [
    'a fullwidth digit',
    '123',
    '1\uff123',
    '1[2]3',
    '1[\uff12: “\uff12” (U+FF12, looks like “2”)]3',
    'One character wrong, at position 2: “\uff12” (U+FF12, looks like “2”) in place of “2”.',
  ],
  [
    'an en dash',
    'a-b-c',
    'a-b\u2013c',
    'a-b[-]c',
    'a-b[\u2013: “\u2013” (U+2013, looks like “-”)]c',
    'One character wrong, at position 4: “\u2013” (U+2013, looks like “-”) in place of “-”.',
  ],
  [
    'O for zero',
    'x0yz',
    'xOyz',
    'x[0: digit 0]yz',
    'x[O: capital O]yz',
    'One character wrong, at position 2: capital O in place of digit 0.',
  ],
  [
    'l for one',
    'x1yz',
    'xlyz',
    'x[1: digit 1]yz',
    'x[l: small l]yz',
    'One character wrong, at position 2: small l in place of digit 1.',
  ],
  [
    'another case',
    'abC',
    'aBc',
    'a[b: small b][C: capital C]',
    'a[B: capital B][c: small c]',
    'The external IDs differ in upper and lower case only, first at position 2.',
  ],
  ['no ID', 'abc', '', '[abc]', '', 'The external ID is missing.'],
  [
    'another ID',
    '8f14e45f',
    'c0d73ba2',
    '[8f14e45f]',
    '[c0d73ba2]',
    'These are two different external IDs.',
  ],
  [
    'several places',
    'abcdefgh',
    'abXdefYYh',
    'ab[c]def[g]h',
    'ab[X]def[YY]h',
    '3 characters wrong, first at position 3: “X” in place of “c”.',
  ],
];

for (const [what, expected, actual, drawnExpected, drawnActual, summary] of cases) {
  test(`shows ${what}`, () => {
    const comparison = compareExternalIds(expected, actual);
    expect(comparison.equal).toBe(expected === actual);
    expect(draw(comparison.expected)).toBe(drawnExpected);
    expect(draw(comparison.actual)).toBe(drawnActual);
    expect(inEnglish(comparison.summary)).toBe(summary);
  });
}

const named: [char: string, name: string][] = [
  ['\u00a0', 'no-break space (U+00A0)'],
  ['\u00ad', 'soft hyphen (U+00AD)'],
  ['\u200d', 'zero-width joiner (U+200D)'],
  ['\u200e', 'left-to-right mark (U+200E)'],
  ['\u202e', 'text direction mark (U+202E)'],
  ['\u2069', 'text direction mark (U+2069)'],
  ['\u2060', 'word joiner (U+2060)'],
  ['\ufeff', 'byte order mark (U+FEFF)'],
  ['\u2003', 'typographic space (U+2003)'],
  ['\u3000', 'typographic space (U+3000)'],
  ['\u0301', 'combining mark (U+0301)'],
  ['\ufe0f', 'combining mark (U+FE0F)'],
  ['\u0000', 'invisible character (U+0000)'],
  ['\u{e0041}', 'invisible character (U+E0041)'],
  ['\n', 'line break (U+000A)'],
  ['é', '“é” (U+00E9)'],
  ['\u{1d44e}', '“\u{1d44e}” (U+1D44E, looks like “a”)'],
  ['\u0410', '“\u0410” (U+0410, looks like “A”)'],
  ['\u0416', '“\u0416” (U+0416)'],
  ['\u2212', '“\u2212” (U+2212, looks like “-”)'],
  ['\u2215', '“\u2215” (U+2215, looks like “/”)'],
];

for (const [char, name] of named) {
  test(`names ${name}`, () => {
    const { actual } = compareExternalIds('iru-1', `iru${char}-1`);
    expect(draw(actual)).toBe(`iru[${char}: ${name}]-1`);
  });
}

const text = fc.string({ unit: fc.constantFrom(...'abAB01lOI-_\u200b\u0430 '), maxLength: 30 });
const whole = (segments: Segment<Text>[]) => segments.map((segment) => segment.text).join('');
const marked = (segments: Segment<Text>[]) =>
  segments.filter(({ same }) => !same).flatMap((segment) => Array.from(segment.text)).length;
const shared = (segments: Segment<Text>[]) => whole(segments.filter(({ same }) => same));

test('segments make up both IDs, and agree in what is the same', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { equal, expected, actual, summary } = compareExternalIds(a, b);
      return (
        whole(expected) === a &&
        whole(actual) === b &&
        shared(expected) === shared(actual) &&
        equal === (a === b) &&
        equal === (marked(expected) + marked(actual) === 0) &&
        /^[^\n]+\.$/.test(inEnglish(summary))
      );
    }),
    { numRuns: 500 },
  );
});

test('one character put in marks one character', () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
      (id, at, put) => {
        const index = at % (id.length + 1);
        const longer = id.slice(0, index) + put + id.slice(index);
        const there = compareExternalIds(id, longer);
        const back = compareExternalIds(longer, id);
        return (
          marked(there.expected) === 0 &&
          marked(there.actual) === 1 &&
          marked(back.expected) === 1 &&
          marked(back.actual) === 0
        );
      },
    ),
  );
});

test('takes any two texts, and the longest IDs in a moment', () => {
  fc.assert(
    fc.property(anyText(20), anyText(20), (a, b) => {
      const { expected, actual } = compareExternalIds(a, b);
      return whole(expected) === a && whole(actual) === b;
    }),
  );
  const started = performance.now();
  const [a, b] = ['ab'.repeat(612), 'ba'.repeat(611).concat('c')];
  expect(compareExternalIds(a, b).equal).toBe(false);
  expect(marked(compareExternalIds('a'.repeat(200_000), 'b'.repeat(200_000)).actual)).toBe(200_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('weighs at most 2 kB in a content script', async () => {
  const entry = fileURLToPath(
    new URL('../../../src/policy/compare-external-id.ts', import.meta.url),
  );
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'firefox128',
    write: false,
  });
  expect(gzipSync(built.outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(
    2048,
  );
});
