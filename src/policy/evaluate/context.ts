/** The condition keys of a request by their name in lower case; a key without values is absent. */
export type Context = ReadonlyMap<string, readonly string[]>;

/** Names of condition keys are not case-sensitive (IAM User Guide, "Policy elements: Condition"). */
export function readContext(keys: Record<string, string[]>): Context {
  const present = Object.entries(keys).filter(([, values]) => values.length > 0);
  return new Map(present.map(([key, values]) => [key.toLowerCase(), values]));
}
