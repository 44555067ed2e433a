import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { externalIdProblem } from '../../../src/policy/external-id.ts';
import { inEnglish } from '../texts/in-english.ts';
import { anyText } from './arbitrary-text.ts';

const placeholders = [
  'YOUR_EXTERNAL_ID',
  'your-external-id',
  'Your External ID',
  '<external-id>',
  '<YOUR_EXTERNAL_ID>',
  '{{externalId}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a placeholder of another language.
  '${ExternalId}',
  '[external id]',
  '%EXTERNAL_ID%',
  'EXTERNAL_ID',
  'externalId',
  'REPLACE_WITH_YOUR_EXTERNAL_ID',
  'insert-external-id-here',
  'xxxx',
  'XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX',
  '00000000-0000-0000-0000-000000000000',
  'undefined',
  'null',
  '[object Object]',
  'Loading…',
  '••••••••',
  '********',
  '...',
];

for (const text of placeholders) {
  test(`takes “${text}” for a placeholder`, () => {
    expect(externalIdProblem(text)?.code).toBe('placeholder-external-id');
  });
}

const real = [
  '8f14e45f-ceea-467a-9c3b-1f0d7a2c9b11',
  'iru:tenant/1234+prod=eu@x.y,z_w',
  'xx-production-1',
  'external-id-7Qd2',
  '12',
  'a'.repeat(1224),
];

for (const text of real) {
  test(`accepts “${text.slice(0, 40)}”`, () => {
    expect(externalIdProblem(text)).toBeNull();
  });
}

const broken: [text: string, says: RegExp][] = [
  ['', /0 characters/],
  ['a', /1 characters/],
  ['a'.repeat(1225), /1225 characters/],
  ['abc def', /space \(U\+0020\)/],
  ['abc\u200bdef', /zero-width space/],
  ['abc*', /“\*”/],
];

for (const [text, says] of broken) {
  test(`refuses “${text.slice(0, 20)}” of ${text.length} by AWS's rule`, () => {
    const problem = externalIdProblem(text);
    expect(problem?.code).toBe('external-id-rule');
    expect(inEnglish(problem?.text ?? [])).toMatch(says);
  });
}

test('accepts every UUID', () => {
  fc.assert(fc.property(fc.uuid(), (text) => externalIdProblem(text) === null));
});

test('accepts nothing that AWS refuses', () => {
  fc.assert(
    fc.property(anyText(20), (text) => {
      const legal = /^[A-Za-z0-9_+=,.@:/-]{2,1224}$/.test(text);
      return legal || externalIdProblem(text) !== null;
    }),
  );
});
