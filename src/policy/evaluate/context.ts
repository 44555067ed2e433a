/** The condition keys of a request by their name in lower case. */
export type Context = {
  values: ReadonlyMap<string, readonly string[]>;
  /**
   * Whether it is known if the request has this key, and with which values. Of one that is not known but
   * has values, they are those that it has if it is there.
   */
  knows: (key: string) => boolean;
  /** An organization that the requester certainly is not in. */
  organizationIsNot: string | null;
};

/** Of an unfinished request, nothing is known of the keys that it does not name, but this. */
export type NotKnown = {
  organizationIsNot: string | null;
  /** Of the keys that it names, one that it may lack. */
  mayLack?: string | null;
};

/**
 * A key without values is absent, and so is one that is not named, unless the request is unfinished.
 * Names of keys are not case-sensitive (IAM User Guide, "Policy elements: Condition").
 */
export function readContext(keys: Record<string, string[]>, notKnown?: NotKnown): Context {
  const named = new Map(Object.entries(keys).map(([key, values]) => [key.toLowerCase(), values]));
  const mayLack = notKnown?.mayLack?.toLowerCase();
  return {
    values: new Map([...named].filter(([, values]) => values.length > 0)),
    knows: (key) => !notKnown || (named.has(key.toLowerCase()) && key.toLowerCase() !== mayLack),
    organizationIsNot: notKnown?.organizationIsNot ?? null,
  };
}
