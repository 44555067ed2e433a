import type { Driver, Tab } from '../../../driver/driver.ts';
import { poll } from '../../../driver/poll.ts';
import { openPopup, readPopup } from '../../popup-page.ts';
import type { Fault } from '../fault.ts';
import { awsOf, wizardOf } from '../side.ts';

export const hostAccessRevoked: Fault = {
  name: 'host permission revoked',
  inNpmTest: { browser: 'chromium', stage: 'wizard-seen' },
  strike: ({ driver }) => driver.allowHosts(false),
  async wayOn({ driver, mine, told }) {
    const popup = await openPopup(driver);
    await told.popupSays(
      popup,
      /Your browser keeps Role Courier out of Iru’s pages or the AWS console/,
    );
    await allow(driver, popup);
    await popup.close();
    await wizardOf(mine).reload();
    await awsOf(mine).reload();
  },
};

async function allow(driver: Driver, popup: Tab): Promise<void> {
  switch (driver.browserName) {
    case 'firefox':
      await driver.grantWithoutPrompt('');
      await popup.click({ role: 'button', name: 'Allow these pages' });
      await poll(async () => (await readPopup(popup)).status).toMatch(/Reload those that are open/);
      break;
    // Its prompt is no page, so no test can press it: the hosts are given on Chromium's own page.
    case 'chromium':
      await driver.allowHosts(true);
      break;
  }
}
