import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { besideControl } from '../../../src/page/panel/beside.ts';
import { type Box, overlap } from '../../../src/page/panel/choose-place.ts';

const size = { width: 340, height: 100 };
const viewport = { width: 1_280, height: 900 };
const field = { left: 400, top: 300, width: 500, height: 30 };

test('under its control, or above where something stands there', () => {
  expect(besideControl(size, field, viewport, [])).toEqual({ left: 400, top: 336 });
  const next = { left: 420, top: 350, width: 80, height: 30 };
  expect(besideControl(size, field, viewport, [next])).toEqual({ left: 400, top: 194 });
});

test('two alerts of one control do not lie upon each other', () => {
  const one = { left: 400, top: 336, ...size };
  expect(besideControl(size, field, viewport, [one])).toEqual({ left: 400, top: 194 });
});

test('at the right end of an editor whose left end is taken, and at its side where there is no end', () => {
  const editor = { left: 100, top: 100, width: 900, height: 700 };
  const low = { ...editor, height: 600 };
  const cancel = { left: 120, top: 720, width: 80, height: 30 };
  expect(besideControl(size, low, viewport, [cancel])).toEqual({ left: 660, top: 706 });
  const narrow = { ...editor, width: 600 };
  expect(besideControl(size, narrow, viewport, [])).toEqual({ left: 706, top: 100 });
});

test('beyond a heading above it, where a message of the page stands under it', () => {
  const heading = { left: 400, top: 250, width: 80, height: 30 };
  const label = { left: 400, top: 276, width: 120, height: 18 };
  const message = { left: 400, top: 340, width: 500, height: 60 };
  const edit = { left: 860, top: 250, width: 60, height: 30 };
  const spot = (...taken: Box[]) => besideControl(size, field, viewport, [message, ...taken]);
  expect(spot(heading, label)).toEqual({ left: 560, top: 194 });
  expect(spot(heading, label, { ...edit, left: 880 })).toEqual({ left: 526, top: 194 });
  expect(spot(heading, label, edit)).toEqual({ left: 906, top: 300 });
});

test('nowhere without room, or beside a control that is out of sight', () => {
  expect(besideControl(size, { left: 0, top: 0, ...viewport }, viewport, [])).toBeNull();
  expect(besideControl(size, { ...field, top: 2_000 }, viewport, [])).toBeNull();
  expect(besideControl(size, { ...field, width: 0 }, viewport, [])).toBeNull();
});

const anyBox: fc.Arbitrary<Box> = fc.record({
  left: fc.integer({ min: -200, max: 1_300 }),
  top: fc.integer({ min: -200, max: 1_000 }),
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 500 }),
});

test('never upon the control or what else is taken, and never out of the window', () => {
  fc.assert(
    fc.property(anyBox, fc.array(anyBox, { maxLength: 8 }), (control, taken) => {
      const spot = besideControl(size, control, viewport, taken);
      if (spot === null) return;
      const box = { ...spot, ...size };
      for (const each of [control, ...taken]) expect(overlap(box, each)).toBe(0);
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(viewport.width);
      expect(box.top + box.height).toBeLessThanOrEqual(viewport.height);
    }),
  );
});
