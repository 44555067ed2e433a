import { runErrand } from '../browser/errand.ts';
import type { Driver } from '../driver/driver.ts';
import { test } from './bench-test.ts';
import { note } from './figure.ts';
import { sampleOf } from './sample.ts';

type Counted = { __writes?: { calls: number; bytes: number } };

/** Counts what the background writes from now on. */
async function countWrites(driver: Driver): Promise<void> {
  await driver.inExtension(() => {
    const writes = { calls: 0, bytes: 0 };
    (globalThis as unknown as Counted).__writes = writes;
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      const set = area.set.bind(area);
      area.set = (items: Record<string, unknown>) => {
        writes.calls += 1;
        writes.bytes += JSON.stringify(items).length;
        return set(items);
      };
    }
  }, null);
}

/** What was written since it was last asked. */
function takeWrites(driver: Driver): Promise<{ calls: number; bytes: number }> {
  return driver.inExtension(() => {
    const counted = globalThis as unknown as Counted;
    if (counted.__writes === undefined) throw new Error('The background was started anew.');
    const { calls, bytes } = counted.__writes;
    Object.assign(counted.__writes, { calls: 0, bytes: 0 });
    return { calls, bytes };
  }, null);
}

test('storage writes per stage of the errand', async ({ driver }) => {
  await countWrites(driver);
  const stages: { step: string; calls: number; bytes: number }[] = [];
  let last = 'the start';
  const before = async (step: string) => {
    stages.push({ step: `after ${last}`, ...(await takeWrites(driver)) });
    last = `“${step}”`;
  };
  await runErrand({ driver, cardName: 'AWS IAM Identity Center (SSO)', before });
  await before('');
  for (const { step, calls, bytes } of stages.slice(1)) {
    await note({
      name: `Storage writes ${step}`,
      unit: 'writes',
      value: sampleOf([calls]),
      detail: `${bytes} bytes`,
    });
  }
});
