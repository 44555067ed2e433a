import { test } from '@playwright/test';
import { notePageCost } from './page-cost.ts';
import { withVariants } from './page-variants.ts';

const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';
const pages = {
  'the list of roles': `${iam}#/roles`,
  'the create-role form': `${iam}#/roles/create`,
};

for (const [page, url] of Object.entries(pages)) {
  test(`the console without a setup: ${page}`, async () => {
    await withVariants({}, (variants) =>
      notePageCost(
        `Console without a setup, ${page} loaded`,
        variants,
        async ({ meter }) => {
          await meter.page.goto('about:blank');
          await meter.page.goto(url);
          await meter.page.waitForSelector('h1');
        },
        { of: 'ratio', atMost: 1.02 },
      ),
    );
  });
}
