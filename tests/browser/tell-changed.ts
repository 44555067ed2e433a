import { setupsChanged } from '../../src/messages/reply.ts';
import type { Driver } from '../driver/driver.ts';

/** Tells every page, so many times, that its setup changed, as the background does: each asks anew. */
export async function tellChanged(driver: Driver, times = 1): Promise<void> {
  await driver.inExtension(tellPages, [setupsChanged, times] as const);
}

/** Runs in the extension. Self-contained. */
async function tellPages([type, times]: readonly [string, number]): Promise<void> {
  for (let time = 0; time < times; time++) {
    for (const { id } of await chrome.tabs.query({})) {
      if (id !== undefined) await chrome.tabs.sendMessage(id, { type }).catch(() => undefined);
    }
  }
}
