import type { Tab } from '../driver/driver.ts';
import type { ReplicaSnapshot } from '../replicas/console/replica.ts';

/** What the console replica's own React state holds: a fill counts only when it does. */
export function readForm(tab: Tab): Promise<ReplicaSnapshot> {
  return tab.evaluate(() => {
    const { __replicaState } = window as unknown as { __replicaState: () => ReplicaSnapshot };
    return __replicaState();
  }, null);
}
