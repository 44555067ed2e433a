import type { ReplicaSnapshot } from '../../shared/snapshot.ts';

let snapshot: ReplicaSnapshot = {};

/** Notes what `window.__replicaState()` tells tests. */
export function noteState(part: ReplicaSnapshot): void {
  snapshot = { ...snapshot, ...part };
}

/** Forgets a form's state when its page is left. */
export function clearState(): void {
  snapshot = {};
}

/** Gives tests a read-only copy of the forms' own state, in the page's main world. */
export function exposeState(): void {
  Object.defineProperty(window, '__replicaState', {
    value: () => structuredClone(snapshot),
    writable: false,
    configurable: false,
  });
}
