import { expect, test } from '@playwright/test';
import { type FillMemory, fillOnce, type Write } from '../../../src/page/fill-once.ts';

/** A control that holds a text, and takes what it is told to, or does not. */
class Control {
  constructor(
    public text: string,
    private readonly takes = true,
  ) {}

  write: Write = async (text, over) => {
    const was = this.text;
    if (text !== null && this.takes && (over?.includes(was) ?? true)) this.text = text;
    return { was, now: this.text };
  };
}

const fill = (memory: FillMemory, control: Control, wanted = 'wanted') =>
  fillOnce(memory, 'key', wanted, control.write);

test('what a control held at first is replaced, and put back is replaced again', async () => {
  const memory: FillMemory = new Map();
  const control = new Control('template');
  expect(await fill(memory, control)).toEqual({ outcome: 'filled', was: 'template' });
  control.text = 'template';
  expect(await fill(memory, control)).toMatchObject({ outcome: 'filled' });
  control.text = '';
  expect(await fill(memory, control)).toMatchObject({ outcome: 'filled' });
  expect(control.text).toBe('wanted');
});

test('what the admin wrote stays, even while it is being filled', async () => {
  const memory: FillMemory = new Map();
  const control = new Control('template');
  await fill(memory, control);
  control.text = 'of the admin';
  expect(await fill(memory, control, 'another')).toEqual({
    outcome: 'edited',
    was: 'of the admin',
  });
  expect(control.text).toBe('of the admin');
});

test('what was filled before may be replaced by what is wanted now', async () => {
  const memory: FillMemory = new Map();
  const control = new Control('');
  await fill(memory, control);
  expect(await fill(memory, control, 'another')).toEqual({ outcome: 'filled', was: 'wanted' });
  expect(control.text).toBe('another');
});

test('… unless it is to be kept, until the admin has it filled anew', async () => {
  const memory: FillMemory = new Map();
  const control = new Control('template');
  const keep = (wanted: string) => fillOnce(memory, 'key', wanted, control.write, true);
  await keep('read');
  expect(await keep('another')).toEqual({ outcome: 'outdated', was: 'read' });
  expect(control.text).toBe('read');
  expect(await keep('read'), 'wanted again').toEqual({ outcome: 'filled', was: 'read' });
  control.text = 'of the admin';
  expect(await keep('another')).toEqual({ outcome: 'edited', was: 'of the admin' });
  control.text = '';
  expect(await keep('another')).toEqual({ outcome: 'filled', was: '' });

  // Held already when it was first looked at: no template of the page's.
  memory.clear();
  await keep('another');
  expect(await keep('third')).toEqual({ outcome: 'outdated', was: 'another' });
  memory.clear();
  expect(await keep('third')).toEqual({ outcome: 'filled', was: 'another' });
  expect(control.text).toBe('third');
});

test('a control that takes nothing is left after five tries, and an edit of it is seen still', async () => {
  const memory: FillMemory = new Map();
  const control = new Control('template', false);
  const tried: (string | null)[] = [];
  const write: Write = (text, over) => {
    tried.push(text);
    return control.write(text, over);
  };
  for (let time = 0; time < 7; time++) {
    expect(await fillOnce(memory, 'key', 'wanted', write)).toMatchObject({ outcome: 'refused' });
  }
  expect(tried.filter((text) => text !== null)).toHaveLength(5);
  control.text = 'of the admin';
  expect(await fillOnce(memory, 'key', 'wanted', write)).toMatchObject({ outcome: 'edited' });
});

test('an editor that cannot be read is refused, and filled once it can', async () => {
  const memory: FillMemory = new Map();
  const unread: Write = async () => ({ was: '', now: null });
  expect(await fillOnce(memory, 'key', 'wanted', unread)).toEqual({ outcome: 'refused', was: '' });
  expect(await fill(memory, new Control('template'))).toMatchObject({ outcome: 'filled' });
});
