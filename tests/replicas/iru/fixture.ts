import type { Page } from '@playwright/test';
import { test as base } from '../plain-world.ts';
import type { IruReplica } from './replica.ts';

interface Fixtures {
  /** The replica, as new for each test. */
  iru: IruReplica;
  page: Page;
}

export const test = base.extend<Fixtures>({
  iru: async ({ plainWorld: { replicas } }, use) => {
    replicas.iru.reset();
    await use(replicas.iru);
  },
  page: async ({ plainWorld, iru }, use) => {
    await plainWorld.browser.withPage(use);
    iru.reset();
  },
});

export { expect } from '@playwright/test';

/** The snapshot that a page of the replica gives of its own state. */
export function replicaState(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate('window.__replicaState()');
}
