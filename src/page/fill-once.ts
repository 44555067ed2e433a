import { fillText, type TextControl } from './fill-text.ts';
import { isFocused } from './is-focused.ts';

type Put = { pristine: string; value: string; attempts: number };

/** What Role Courier put where, so that the admin's own edits can be told from lost values. */
export type FillMemory = Map<string, Put>;

/** Keeps a value that no control has to be brought to. */
export function remember(memory: FillMemory, key: string, value = ''): void {
  memory.set(key, { pristine: '', value, attempts: 0 });
}

/**
 * `edited`: the admin wrote something else there. `outdated`: what was put there before was kept, and
 * another text is wanted by now. `refused`: the value does not stick.
 */
export type FillOutcome = 'filled' | 'edited' | 'outdated' | 'refused';

const attemptsAtMost = 5;

/**
 * Writes `text`, unless it is null, over any text or over one of `over` alone. Tells what was there
 * before, and what is now: null where that cannot be read.
 */
export type Write = (
  text: string | null,
  over: string[] | null,
) => Promise<{ was: string; now: string | null }>;

/**
 * Brings a control to `wanted` unless the admin changed it since: what it held at first, or
 * nothing, or what was put there before, may be replaced; anything else is theirs. With `keepsOld`,
 * what was put there before stays once another text is wanted: they have read it.
 */
export async function fillOnce(
  memory: FillMemory,
  key: string,
  wanted: string,
  write: Write,
  keepsOld = false,
): Promise<{ outcome: FillOutcome; was: string }> {
  const known = memory.get(key);
  const attempts = known?.attempts ?? 0;
  const kept = keepsOld && known?.value !== wanted ? known?.value : null;
  const over = known ? [known.pristine, known.value, ''].filter((text) => text !== kept) : null;
  const { was, now } = await write(attempts < attemptsAtMost ? wanted : null, over);
  const put = { pristine: known?.pristine ?? was, value: wanted };
  if (was === wanted) {
    memory.set(key, { ...put, attempts: 0 });
    return { outcome: 'filled', was };
  }
  if (over && !over.includes(was)) return { outcome: was === kept ? 'outdated' : 'edited', was };
  // What an editor that cannot be read holds at first is not known yet.
  if (now !== null && attempts < attemptsAtMost) {
    memory.set(key, { ...put, attempts: attempts + 1 });
  }
  return { outcome: now === wanted ? 'filled' : 'refused', was };
}

export function writeText(control: TextControl): Write {
  return async (text, over) => {
    const was = control.value;
    if (text !== null && (over?.includes(was) ?? true)) await fillText(control, text);
    return { was, now: control.isConnected ? control.value : null };
  };
}

/** `fillOnce` for a text field, which the admin may also be in the middle of clearing. */
export async function fillFieldOnce(
  memory: FillMemory,
  key: string,
  control: TextControl,
  wanted: string,
  keepsOld = false,
): Promise<FillOutcome> {
  const isBeingCleared = control.value === '' && memory.has(key) && isFocused(control);
  if (isBeingCleared || (control.value !== '' && !memory.has(key) && control.value !== wanted)) {
    return 'edited';
  }
  return (await fillOnce(memory, key, wanted, writeText(control), keepsOld)).outcome;
}
