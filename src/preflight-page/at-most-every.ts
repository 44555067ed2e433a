/**
 * Passes values on one after another, with a pause of `pause` ms; of what comes meanwhile only the
 * last. The last value of all is always passed on; each call resolves when nothing is left to pass on.
 */
export function atMostEvery<Value>(
  pause: number,
  pass: (value: Value) => Promise<unknown>,
): (value: Value) => Promise<void> {
  let next: { value: Value } | null = null;
  let passing: Promise<void> | null = null;

  async function passAll(): Promise<void> {
    while (next !== null) {
      const { value } = next;
      next = null;
      await pass(value).catch(() => undefined); // a run that was cancelled has nobody to listen
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    passing = null;
  }

  return (value) => {
    next = { value };
    passing ??= passAll();
    return passing;
  };
}
