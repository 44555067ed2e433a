import { isDeepStrictEqual } from 'node:util';
import { test } from '@playwright/test';
import fc from 'fast-check';
import { parseJson } from '../../../src/policy/parse-json.ts';
import { isSound, unwrap } from './problems.ts';

test('reads what JSON.parse reads, to the same value', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 6, stringUnit: 'grapheme' }),
      fc.nat({ max: 4 }),
      (json, indent) => {
        fc.pre(!json.includes('__proto__'));
        // Whole numbers of up to 12 digits: longer ones are refused, as they may be rounded.
        const value = JSON.parse(json, (_, each) =>
          typeof each === 'number' ? Math.round(each % 1e12) + 0 : each,
        );
        return isDeepStrictEqual(unwrap(parseJson(JSON.stringify(value, null, indent))), value);
      },
    ),
  );
});

test('reads nothing that JSON.parse refuses', () => {
  const tokens = '{ } [ ] , : "a" 1 - .5 true nul \\ "'.split(' ');
  const text = fc
    .array(fc.constantFrom(...tokens), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (each) => {
      const result = parseJson(each);
      return result.ok ? isDeepStrictEqual(JSON.parse(each), result.value) : isSound(result);
    }),
    { numRuns: 2000 },
  );
});
