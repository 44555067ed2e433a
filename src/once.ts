/**
 * Makes a value at its first use. Schemas are made so: building all of them would be most of what
 * the background does when it wakes.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
