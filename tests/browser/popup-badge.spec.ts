import type { Driver } from '../driver/driver.ts';
import { poll } from '../driver/poll.ts';
import { test } from './fixtures.ts';
import { expectSetups, openPopup } from './popup-page.ts';
import { roleCreated, setupAfter, store } from './popup-seed.ts';

/** What the toolbar button tells: of the tab in front, and of any other. */
function badges(driver: Driver): Promise<{ here: string; elsewhere: string; title: string }> {
  return driver.inExtension(async () => {
    const { action, tabs } =
      (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const here = tab?.id === undefined ? {} : { tabId: tab.id };
    return {
      here: await action.getBadgeText(here),
      elsewhere: await action.getBadgeText({}),
      title: await action.getTitle(here),
    };
  }, null);
}

test('the toolbar button tells the step of the tab’s setup, of the newest elsewhere, and trouble', async ({
  driver,
}) => {
  const older = setupAfter('iam');
  const newer = setupAfter('sso', [roleCreated('sso')]);
  await store(driver, { ...older, createdAt: older.createdAt - 1_000 }, newer);
  await poll(() => badges(driver)).toEqual({
    here: '3/7',
    elsewhere: '3/7',
    title:
      'Role Courier – AWS IAM Identity Center (SSO): Add the inline policy IruComplianceSSORead to the role.',
  });

  // A tab that is bound to the older setup tells of that one, also once it has loaded.
  const popup = await openPopup(driver);
  await expectSetups(popup, ['AWS IAM Identity Center (SSO)', 'AWS IAM']);
  await popup.evaluate(() => document.querySelector('article')?.remove(), null);
  await popup.click({ role: 'button', name: 'Go to wizard' });
  await driver.tab(/acme\.iru\.com/);
  await poll(() => badges(driver)).toMatchObject({ here: '1/7', elsewhere: '3/7' });

  await store(driver, { ...newer, error: 'AssumeRole denied' });
  await poll(() => badges(driver)).toMatchObject({ here: '1/7', elsewhere: '!' });
  await store(driver, { ...newer, stage: 'connected' }, { ...older, stage: 'abandoned' });
  await poll(() => badges(driver)).toEqual({ here: '', elsewhere: '', title: 'Role Courier' });
});
