import type { Fact } from '../../src/page/panel/view.ts';
import type { TextKey } from '../../src/texts/text.ts';
import { translate } from '../../src/texts/translate.ts';

/** A value that the panel offers to copy, for the admin to enter by hand. */
export function toCopy(key: TextKey, value: string): Fact {
  return { label: translate({ key }), value, copy: true };
}
