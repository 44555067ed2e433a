import { onlyOne } from './only-one.ts';
import { isReachable } from './visible.ts';

/** The only one of the fields that a person could write to; null where there is another. */
export function onlyReachable<Field extends Element>(fields: readonly Field[]): Field | null {
  return onlyOne(fields.filter(isReachable));
}
