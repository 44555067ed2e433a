import { choose } from '../../../src/page/choose.ts';
import { onlyReachable } from '../../../src/page/only-reachable.ts';
import { textInputs } from '../../../src/page/text-inputs.ts';

type Input = HTMLInputElement;

/** What a choice was seen to bring. */
const known = new WeakMap<Input, Input>();
/** Choices that brought none: they are not tried again, since the page is not to flicker. */
const triedInVain = new WeakSet<Input>();

/**
 * The one text field that comes with a choice and goes with its opposite, whatever they are called;
 * null when it brings none, or several.
 */
export async function fieldBroughtBy(
  page: Document,
  choice: Input,
  unmake: () => Promise<boolean>,
): Promise<Input | null> {
  const before = known.get(choice);
  if (before !== undefined && choice.checked && textInputs(page).includes(before)) return before;
  if (triedInVain.has(choice) || !(await unmake())) return null;
  const without = textInputs(page);
  if (!(await choose(choice))) return null;
  const field = onlyReachable(textInputs(page).filter((each) => !without.includes(each)));
  if (field === null) triedInVain.add(choice);
  else known.set(choice, field);
  return field;
}
