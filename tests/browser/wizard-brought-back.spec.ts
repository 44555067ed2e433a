import { expectStatus } from '../driver/panel.ts';
import { onlySetup } from './bring-role.ts';
import { test } from './fixtures.ts';
import { openOnlyWizard } from './open-only-wizard.ts';
import { store } from './popup-seed.ts';

test('a wizard that the browser brings back as it was left shows what came about meanwhile', async ({
  shared,
}) => {
  const { driver } = shared;
  const wizard = await openOnlyWizard(shared);
  await expectStatus(wizard, /Trust policy and external ID read/);
  const setup = await onlySetup(driver);
  await store(driver, { ...setup, stage: 'connected' });
  // Driven browsers keep no page as it was left: the page is told what they tell it of that.
  await wizard.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, null);
  await expectStatus(wizard, /This setup is done/);
  await wizard.close();
});
