import { expect, test } from '@playwright/test';
import { say } from '../../../src/texts/text.ts';
import { sentencesSchema } from '../../../src/texts/text-schema.ts';

const long = 'x'.repeat(20_001);
const rows: [name: string, value: unknown, isTaken: boolean][] = [
  ['no sentences', [], true],
  ['sentences', [say('yes'), say('copied', { label: say('labelExternalId') })], true],
  ['a key of a later version', [{ key: 'notYetKnown', values: { count: 1 } }], true],
  ['nothing', null, false],
  ['a text alone', say('yes'), false],
  ['words', ['Yes'], false],
  ['no key', [{ values: {} }], false],
  ['a key of another kind', [{ key: '../yes' }], false],
  ['no values', [{ key: 'copied', values: null }], false],
  ['a value of another kind', [{ key: 'copied', values: { label: true } }], false],
  ['a list within', [{ key: 'copied', values: { label: [say('yes')] } }], false],
  ['a value too long', [{ key: 'copied', values: { label: long } }], false],
  [
    '… deep within',
    [{ key: 'copied', values: { label: { key: 'a', values: { b: long } } } }],
    false,
  ],
];
for (const [name, value, isTaken] of rows) {
  test(`${name}: ${isTaken ? 'taken' : 'refused'}`, () => {
    expect(sentencesSchema().safeParse(value).success).toBe(isTaken);
  });
}
