import { accessibleName } from '../../src/page/accessible-name.ts';
import { onlyReachable } from '../../src/page/only-reachable.ts';

/**
 * The one of the fields that a person could write to and whose describing text is the hint looked for,
 * which has the same signs and numbers in every language of the console; else the one of this name.
 */
export function findField<Field extends Element>(
  fields: readonly Field[],
  name: RegExp,
  isHint: (text: string) => boolean = () => false,
): Field | null {
  return (
    onlyReachable(fields.filter((field) => isHint(hintOf(field)))) ??
    onlyReachable(fields.filter((field) => name.test(accessibleName(field))))
  );
}

/** The texts that describe a field. */
function hintOf(field: Element): string {
  const ids = field.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids.map((id) => field.ownerDocument.getElementById(id)?.textContent).join(' ');
}
