import { fillText, type TextControl } from './fill-text.ts';

type Put = { pristine: string; value: string; attempts: number };

/** What Role Courier put where, so that the admin's own edits can be told from lost values. */
export type FillMemory = Map<string, Put>;

/** `edited`: the admin wrote something else there. `refused`: the value does not stick. */
export type FillOutcome = 'filled' | 'edited' | 'refused';

const attemptsAtMost = 5;

/**
 * Brings a control to `wanted` unless the admin changed it since: what it held at first, or
 * nothing, or what was put there before, may be replaced; anything else is theirs.
 */
export async function fillOnce(
  memory: FillMemory,
  key: string,
  wanted: string,
  now: string,
  write: (text: string) => Promise<boolean>,
): Promise<FillOutcome> {
  const known = memory.get(key);
  const put = known ?? { pristine: now, value: '', attempts: 0 };
  if (now === wanted) {
    memory.set(key, { ...put, value: wanted, attempts: 0 });
    return 'filled';
  }
  const isOurs = known === undefined || [put.pristine, put.value, ''].includes(now);
  if (!isOurs) return 'edited';
  if (put.attempts >= attemptsAtMost) return 'refused';
  memory.set(key, { ...put, value: wanted, attempts: put.attempts + 1 });
  return (await write(wanted)) ? 'filled' : 'refused';
}

/** `fillOnce` for a text field, which the admin may also be in the middle of clearing. */
export async function fillFieldOnce(
  memory: FillMemory,
  key: string,
  control: TextControl,
  wanted: string,
): Promise<FillOutcome> {
  const isBeingCleared =
    control.value === '' && memory.has(key) && control.ownerDocument.activeElement === control;
  if (isBeingCleared || (control.value !== '' && !memory.has(key) && control.value !== wanted)) {
    return 'edited';
  }
  return fillOnce(memory, key, wanted, control.value, (text) => fillText(control, text));
}
