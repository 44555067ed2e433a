/** The single one; null for none and for several, between which it would be a guess. */
export function onlyOne<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}
