/**
 * Whether the hint that describes a field is IAM's rule for names of this length at most: the signs
 * and the number in it are the same in every language of the console.
 */
export function hasNameRule(field: Element, length: 64 | 128): boolean {
  const hint = hintOf(field);
  return hint.includes('+=,.@-_') && hint.includes(String(length));
}

/** The texts that describe a field. */
export function hintOf(field: Element): string {
  const ids = field.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids.map((id) => field.ownerDocument.getElementById(id)?.textContent).join(' ');
}
