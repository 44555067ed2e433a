import { test } from '@playwright/test';
import { notePageCost } from './page-cost.ts';
import { type Variant, withVariants } from './page-variants.ts';

const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';
const pages = {
  'the list of roles': `${iam}#/roles`,
  'the create-role form': `${iam}#/roles/create`,
};

for (const [page, url] of Object.entries(pages)) {
  test(`the console without a setup: ${page}`, async () => {
    await withVariants({}, async (variants) => {
      for (const { meter } of Object.values(variants)) await meter.page.goto(url);
      const load = ({ meter }: Variant) =>
        meter.costOfLoad(async () => {
          await meter.page.reload();
          await meter.page.waitForSelector('h1');
        });
      const name = `Console without a setup, ${page} loaded`;
      await notePageCost(name, variants, load, { of: 'ratio', atMost: 1.02 });
    });
  });
}
