import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { type Box, choosePlace, overlap } from '../../../src/page/panel/choose-place.ts';

const panel = { width: 300, height: 400 };
const viewport = { width: 1280, height: 900 };
const bottomLeft = { left: 16, top: 484 };

test('stands at the bottom left, or where it was moved to', () => {
  expect(choosePlace(panel, viewport, null, [])).toEqual(bottomLeft);
  expect(choosePlace(panel, viewport, { left: 500, top: 40 }, [])).toEqual({ left: 500, top: 40 });
});

test('stays in the window, with its beginning where it is too large', () => {
  const farOut = { left: 5_000, top: -5_000 };
  expect(choosePlace(panel, viewport, farOut, [])).toEqual({ left: 964, top: 16 });
  const small = { width: 200, height: 100 };
  expect(choosePlace(panel, small, null, [])).toEqual({ left: 16, top: 16 });
});

test('goes out of the way of a control, and back when that is free again', () => {
  const field = { left: 100, top: 600, width: 200, height: 30 };
  expect(choosePlace(panel, viewport, null, [field])).toEqual({ left: 964, top: 484 });
  const movedOver = { left: 80, top: 450 };
  expect(choosePlace(panel, viewport, movedOver, [field])).toEqual({ left: 964, top: 484 });
  expect(choosePlace(panel, viewport, movedOver, [])).toEqual(movedOver);
});

const anyBox: fc.Arbitrary<Box> = fc.record({
  left: fc.integer({ min: -200, max: 1_300 }),
  top: fc.integer({ min: -200, max: 1_000 }),
  width: fc.integer({ min: 0, max: 900 }),
  height: fc.integer({ min: 0, max: 500 }),
});

test('covers no control where one of the corners is free', () => {
  const corners = [
    bottomLeft,
    { left: 964, top: 484 },
    { left: 964, top: 16 },
    { left: 16, top: 16 },
  ];
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 6 }), fc.option(anyBox), (controls, moved) => {
      const covered = (spot: { left: number; top: number }) =>
        controls.reduce((sum, control) => sum + overlap({ ...spot, ...panel }, control), 0);
      const least = Math.min(...corners.map(covered));
      expect(covered(choosePlace(panel, viewport, moved, controls))).toBeLessThanOrEqual(least);
    }),
  );
});
