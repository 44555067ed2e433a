import { poll } from '../driver/poll.ts';
import { expect, replicaState, test } from '../replicas/iru/fixture.ts';
import { tenantOrigin } from '../replicas/iru/replica.ts';

const sourcesUrl = `${tenantOrigin}/compliance/sources`;

test('the Sources page lists, filters and finds cards', async ({ page, iru }) => {
  iru.settings.extraCards = 300;
  await page.goto(sourcesUrl);
  const names = page.getByRole('heading', { level: 3 });
  await expect(names).toHaveCount(314);
  await page.getByLabel('Search by name or description').fill('dynamo');
  await expect(names).toHaveText(['AWS DynamoDB']);
  await page.getByLabel('Search by name or description').fill('');
  await page.getByLabel('Category').selectOption('Audit logging');
  await expect(names).toHaveText(['AWS CloudTrail']);
});

for (const toggle of ['switch', 'checkbox'] as const) {
  test(`a ${toggle} toggle opens the wizard in a new tab and shows the connection`, async ({
    page,
    iru,
  }) => {
    iru.settings.toggle = toggle;
    await page.goto(sourcesUrl);
    const card = page.getByRole('listitem').filter({ hasText: 'AWS Organizations' });
    const control = card.getByRole(toggle);
    const popup = page.waitForEvent('popup');
    await control.click();
    const wizard = await popup;
    await expect(control).toBeChecked();
    await expect(wizard.getByText('Source: AWS Organizations')).toBeVisible();
    expect(wizard.url()).toBe(`${tenantOrigin}/connect/${iru.lastSession().id}`);
    await wizard.getByLabel('Role ARN').fill('arn:aws:iam::123456789012:role/iru/Reader');
    await wizard.getByRole('button', { name: 'Submit Role' }).click();
    await expect(wizard.getByRole('status')).toContainText('Connection Configured');
    await page.reload();
    await expect(card.getByText('Connected')).toBeVisible();
    await control.click();
    await expect(control).not.toBeChecked();
    await poll(() => replicaState(page)).toMatchObject({ enabled: [] });
    expect(iru.untrustedClicks).toEqual([]);
  });
}

test('the browser blocks a late pop-up: the toggle stays on and nothing opens', async ({
  page,
  iru,
}) => {
  // A click counts as the user's wish for five seconds.
  iru.settings.openDelayMs = 5500;
  await page.goto(sourcesUrl);
  const toggle = page.getByRole('switch', { name: 'AWS IAM', exact: true });
  await toggle.click();
  await poll(() => iru.popups).toEqual([{ source: 'AWS IAM', outcome: 'blocked' }]);
  await expect(toggle).toBeChecked();
  expect(page.context().pages()).toHaveLength(1);
});

test('a wizard without an opener opens in a new tab', async ({ page, iru }) => {
  iru.settings.opener = 'noopener';
  await page.goto(sourcesUrl);
  const opened = page.context().waitForEvent('page');
  await page.getByRole('switch', { name: 'Amazon S3' }).click();
  const wizard = await opened;
  await expect(wizard.getByText('Source: Amazon S3')).toBeVisible();
  expect(await wizard.evaluate('window.opener')).toBeNull();
  await poll(() => iru.popups).toEqual([{ source: 'Amazon S3', outcome: 'unknown' }]);
});

test('a wizard can take the tab of the Sources page', async ({ page, iru }) => {
  iru.settings.opener = 'same-tab';
  await page.goto(sourcesUrl);
  await page.getByRole('switch', { name: 'AWS CloudTrail' }).click();
  await expect(page.getByText('Source: AWS CloudTrail')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('switch', { name: 'AWS CloudTrail' })).toBeChecked();
});

test('a wizard on a host of its own is served there only', async ({ page, iru }) => {
  iru.settings.wizardHost = 'connect.wizard-host.test';
  expect(iru.openWizard().url).toContain('https://connect.wizard-host.test/connect/');
  await page.goto(sourcesUrl);
  const popup = page.waitForEvent('popup');
  await page.getByRole('switch', { name: 'AWS IAM', exact: true }).click();
  const wizard = await popup;
  await expect(wizard.getByText('Source: AWS IAM')).toBeVisible();
  expect(new URL(wizard.url()).host).toBe('connect.wizard-host.test');
  const onTenant = await page.goto(`${tenantOrigin}/connect/${iru.lastSession().id}`);
  expect(onTenant?.status()).toBe(404);
  const onWizard = await page.goto('https://connect.wizard-host.test/compliance/sources');
  expect(onWizard?.status()).toBe(404);
});

test('the tenant app navigates without loading a page', async ({ page }) => {
  await page.goto(`${tenantOrigin}/`);
  await page.evaluate('window.loadedOnce = true');
  await page.getByRole('link', { name: 'Frameworks' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Frameworks');
  await expect(page).toHaveURL(`${tenantOrigin}/compliance/frameworks`);
  await page.goBack();
  await expect(page.getByRole('switch', { name: 'Okta' })).toBeVisible();
  expect(await page.evaluate('window.loadedOnce')).toBe(true);
});

test('cards are re-mounted without losing the toggles', async ({ page, iru }) => {
  iru.settings.rerenderEveryMs = 250;
  await page.goto(sourcesUrl);
  const toggle = page.getByRole('switch', { name: 'AWS DynamoDB' });
  const popup = page.waitForEvent('popup');
  await toggle.click();
  await popup;
  const first = await toggle.elementHandle();
  await poll(() => first?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(toggle).toBeChecked();
});

test('a toggle worked by script is counted', async ({ page, iru }) => {
  await page.goto(sourcesUrl);
  await page.getByRole('switch', { name: 'Okta' }).evaluate((element) => {
    if (element instanceof HTMLElement) element.click();
  });
  await poll(() => iru.untrustedClicks).toEqual(['Okta']);
});

test('pages which are no wizard look it only in part', async ({ page, iru }) => {
  await page.goto(`${tenantOrigin}/help/aws-sso`);
  await expect(page.locator('pre')).toContainText('YOUR_EXTERNAL_ID');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.goto(`${tenantOrigin}/login`);
  await expect(page.getByRole('button')).toHaveText(['Sign in']);
  await page.goto(iru.openWizard('Okta').url);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByLabel('API token')).toBeVisible();
  await expect(page.getByText('sts:ExternalId')).toHaveCount(0);
});
