/**
 * Passes values on one after another, with a pause of `pause` ms; of what comes meanwhile only the
 * last. The last value of all is always passed on.
 */
export function atMostEvery<Value>(
  pause: number,
  pass: (value: Value) => Promise<unknown>,
): (value: Value) => void {
  let next: { value: Value } | null = null;
  let isPassing = false;

  async function passAll(): Promise<void> {
    isPassing = true;
    while (next !== null) {
      const { value } = next;
      next = null;
      await pass(value).catch(() => undefined); // a run that was cancelled has nobody to listen
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    isPassing = false;
  }

  return (value) => {
    next = { value };
    if (!isPassing) void passAll();
  };
}
