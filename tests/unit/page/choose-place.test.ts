import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { type Box, choosePlace, overlap } from '../../../src/page/panel/choose-place.ts';

const panel = { width: 300, height: 400 };
const viewport = { width: 1280, height: 900 };
const bottomLeft = { left: 16, top: 484 };

test('stands at the bottom left, or where it was moved to', () => {
  expect(choosePlace(panel, viewport, null, [])).toMatchObject(bottomLeft);
  expect(choosePlace(panel, viewport, { left: 500, top: 40 }, [])).toMatchObject({
    left: 500,
    top: 40,
  });
});

test('stays in the window, with its beginning where it is too large', () => {
  const farOut = { left: 5_000, top: -5_000 };
  expect(choosePlace(panel, viewport, farOut, [])).toMatchObject({ left: 964, top: 16 });
  const small = { width: 200, height: 100 };
  expect(choosePlace(panel, small, null, [])).toMatchObject({ left: 16, top: 16 });
});

test('goes out of the way of a control, and back when that is free again', () => {
  const field = { left: 100, top: 600, width: 200, height: 30 };
  expect(choosePlace(panel, viewport, null, [field])).toMatchObject({ left: 964, top: 484 });
  const movedOver = { left: 80, top: 450 };
  expect(choosePlace(panel, viewport, movedOver, [field])).toMatchObject({ left: 964, top: 484 });
  expect(choosePlace(panel, viewport, movedOver, [])).toMatchObject(movedOver);
});

const policy = { left: 250, top: 300, width: 720, height: 500 };

test('covers the least of what was read, but where it was moved to, and keeps its side', () => {
  const choose = (boxes: Box[], left: number | null, moved: { left: number; top: number } | null) =>
    choosePlace(panel, viewport, moved, [], { boxes, left });
  expect(choose([policy], null, null)).toMatchObject({ left: 964, top: 484 });
  const movedOver = { left: 300, top: 350 };
  expect(choose([policy], null, movedOver)).toMatchObject(movedOver);
  const above = { ...policy, top: 0, height: 100 };
  expect(choose([above], 964, null)).toMatchObject({ left: 964, top: 484 });
  expect(choose([above], 16, null)).toMatchObject(bottomLeft);
  expect(choose([], 964, null)).toMatchObject(bottomLeft);
});

test('a control weighs more than all that was read', () => {
  const field = { left: 1_000, top: 500, width: 100, height: 30 };
  const top = { left: 0, top: 0, width: 1_280, height: 400 };
  const low = { left: 0, top: 500, width: 300, height: 400 };
  const chosen = choosePlace(panel, viewport, null, [field], { boxes: [top, low], left: null });
  expect(overlap(chosen, field)).toBe(0);
});

test('changes no side for a strip of what was read', () => {
  const strip = { left: 315, top: 0, width: 633, height: 900 };
  const chosen = choosePlace(panel, viewport, null, [], { boxes: [strip], left: null });
  expect(chosen.left).toBe(16);
});

const anyBox: fc.Arbitrary<Box> = fc.record({
  left: fc.integer({ min: -200, max: 1_300 }),
  top: fc.integer({ min: -200, max: 1_000 }),
  width: fc.integer({ min: 0, max: 900 }),
  height: fc.integer({ min: 0, max: 500 }),
});

test('is less high where it would cover a control in each corner', () => {
  const tall = { width: 300, height: 804 };
  const row = { left: 300, top: 700, width: 680, height: 40 };
  expect(choosePlace(tall, viewport, null, [row])).toEqual({
    left: 16,
    top: 16,
    width: 300,
    height: 680,
  });
});

const corners = [
  bottomLeft,
  { left: 964, top: 484 },
  { left: 964, top: 16 },
  { left: 16, top: 16 },
];

test('covers no control where a corner is free, or enough of the way up at a side', () => {
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 6 }), fc.option(anyBox), (controls, moved) => {
      const covered = (spot: Box) =>
        controls.reduce((sum, control) => sum + overlap(spot, control), 0);
      const least = Math.min(...corners.map((corner) => covered({ ...corner, ...panel })));
      const chosen = choosePlace(panel, viewport, moved, controls);
      expect(covered(chosen)).toBeLessThanOrEqual(least);
      expect(chosen.height === panel.height || covered(chosen) === 0).toBe(true);
      const stretch = { left: 16, top: 300, width: 300, height: 168 };
      if (covered(stretch) === 0) expect(covered(chosen)).toBe(0);
    }),
  );
});
