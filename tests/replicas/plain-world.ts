import { PlainChromium } from '../driver/plain-chromium.ts';
import { test as base } from '../driver/worker-test.ts';
import { type Replicas, startReplicas } from './server.ts';

export type PlainWorld = { replicas: Replicas; browser: PlainChromium };

async function open(): Promise<PlainWorld & { close(): Promise<void> }> {
  const replicas = await startReplicas();
  const browser = await PlainChromium.launch(replicas.port);
  const close = async () => {
    await browser.close();
    await replicas.close();
  };
  return { replicas, browser, close };
}

/** Tests of the replicas themselves: no extension, one server and one browser for all. */
export const test = base.extend<{ plainWorld: PlainWorld }>({
  plainWorld: async ({ kept }, use) => use(await kept.get('plain world', open)),
});
