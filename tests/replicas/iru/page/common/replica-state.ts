const state: Record<string, unknown> = {};

/** Notes what `window.__replicaState()` tells the tests. */
export function noteState(part: Record<string, unknown>): void {
  Object.assign(state, part);
}

/** Gives tests a read-only snapshot of the app's own state, in the page's main world. */
export function exposeState(): void {
  Object.defineProperty(window, '__replicaState', {
    value: () => structuredClone(state),
    writable: false,
    configurable: false,
  });
}
