import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { jsonObjectsIn } from '../../../src/page/json-text.ts';

test('finds an object whatever stands around it', () => {
  expect(jsonObjectsIn('Copy {"a":"}"} then')).toEqual(['{"a":"}"}']);
  expect(jsonObjectsIn('{"a":1}{"b":{"c":2}}')).toEqual(['{"a":1}', '{"b":{"c":2}}']);
  expect(jsonObjectsIn('{"a":1')).toEqual([]);
});

test('non-breaking indentation becomes plain; inside a string it stays', () => {
  expect(jsonObjectsIn('{\u00a0"a":"x\u00a0y"}')).toEqual(['{ "a":"x\u00a0y"}']);
});

test('any object comes back as it was', () => {
  fc.assert(
    fc.property(fc.object(), fc.stringMatching(/^[^{}"]*$/), (value, around) => {
      const json = JSON.stringify(value);
      expect(jsonObjectsIn(around + json + around)).toEqual([json]);
    }),
  );
});
