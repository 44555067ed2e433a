import { test } from '@playwright/test';
import { bindPage } from './bound-page.ts';
import { note, sampleOf } from './figure.ts';
import { withVariants } from './page-variants.ts';

const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';
/** Page changes of ten minutes, one each five seconds. */
const changes = 120;

test('heap after ten minutes’ worth of use', async () => {
  await withVariants({}, async ({ none, ours }) => {
    const growth: Record<string, number> = {};
    for (const [name, { context, meter }] of Object.entries({ none, ours })) {
      const { page } = meter;
      await page.goto(`${iam}#/roles/create`);
      if (name === 'ours') await bindPage(context, page);
      const go = async (hash: string) => {
        await page.evaluate((to) => {
          location.hash = to;
        }, hash);
        await page.waitForSelector('h1');
      };
      const walk = async (times: number) => {
        for (let time = 0; time < times; time++) {
          await go(time % 2 === 0 ? '#/roles' : '#/roles/create');
        }
        await meter.atRest();
        return meter.heapInUse();
      };
      await walk(20);
      const before = await walk(2);
      growth[name] = ((await walk(changes)) - before) / 1024;
    }
    await note({
      name: `Heap growth over ${changes} page changes, console with a setup`,
      unit: 'KiB',
      value: sampleOf([growth.ours ?? Number.NaN]),
      baseline: { name: 'no extension', sample: sampleOf([growth.none ?? Number.NaN]) },
    });
  });
});
