import type { Page } from '@playwright/test';
import {
  type ChromiumWithToolbar,
  grantWithoutPrompt,
  startChromiumWithToolbar,
} from '../driver/chromium-with-toolbar.ts';
import { poll } from '../driver/poll.ts';
import { ToolbarPopup } from '../driver/toolbar-popup.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { test as base, expect } from './fixtures.ts';

const wizardHost = 'connect.wizard-host.test';

type World = { replicas: Replicas; browserWithToolbar: ChromiumWithToolbar };

async function openWorld(): Promise<World & { close(): Promise<void> }> {
  const replicas = await startReplicas();
  const browserWithToolbar = await startChromiumWithToolbar(replicas.port);
  const close = async () => {
    await browserWithToolbar.context.close();
    await replicas.close();
  };
  return { replicas, browserWithToolbar, close };
}

const test = base.extend<{ world: World }>({
  world: async ({ kept }, use) => {
    const world = await kept.get('toolbar', openWorld);
    world.replicas.iru.reset({ wizardHost });
    await world.browserWithToolbar.worker.evaluate(() => chrome.storage.local.clear());
    await use(world);
    const [, ...pages] = world.browserWithToolbar.context.pages();
    for (const page of pages) await page.close();
  },
});

async function openPage({ context }: ChromiumWithToolbar, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Waits until the popup's text says this. */
async function expectText(popup: ToolbarPopup, text: RegExp): Promise<void> {
  await poll(() => popup.evaluate(() => document.body?.textContent ?? '', null)).toMatch(text);
}

const headings = (popup: ToolbarPopup) =>
  popup.evaluate(
    () => [...document.querySelectorAll('h2')].map((heading) => heading.textContent ?? ''),
    null,
  );

test('a wizard on another host is allowed, worked on, and taken back', async ({
  world: { browserWithToolbar, replicas },
}) => {
  const origin = `https://${wizardHost}`;
  await grantWithoutPrompt(browserWithToolbar, `${origin}/*`);
  const wizard = await openPage(browserWithToolbar, replicas.iru.openWizard().url);
  const panel = wizard.locator('role-courier');
  await expect(wizard.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel).toHaveCount(0);

  const popup = await ToolbarPopup.open(wizard, browserWithToolbar.extensionId);
  await expectText(popup, /If Iru’s wizard is on connect\.wizard-host\.test/);
  await popup.click('Allow this site as a wizard');
  await expectText(popup, /connect\.wizard-host\.test is allowed as a wizard/);
  await expect(panel.getByRole('status')).toContainText('Trust policy and external ID read');
  await poll(() => headings(popup)).toEqual([
    'Setups',
    'AWS credentials',
    'Allowed wizard sites',
    'Page report',
  ]);

  // A click in the page closes the popup.
  await panel.getByRole('button', { name: 'Dismiss on this page' }).click();
  await expect(panel).toHaveCount(0);
  const again = await ToolbarPopup.open(wizard, browserWithToolbar.extensionId);
  await expectText(again, /The panel on this page was dismissed\./);
  await again.click('Show it again');
  await expect(panel.getByRole('status')).toContainText('Trust policy and external ID read');
  await expect(panel.getByRole('button', { name: 'Create role in AWS' })).toBeFocused();

  // It has closed by itself: the focus is in the page.
  const last = await ToolbarPopup.open(wizard, browserWithToolbar.extensionId);
  await expectText(last, /Allowed wizard sites/);
  await last.click(`Remove ${wizardHost}`);
  await poll(() => headings(last)).toEqual([
    'Setups',
    'AWS credentials',
    'This site',
    'Page report',
  ]);
  await wizard.reload();
  await expect(wizard.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel).toHaveCount(0);
});

test('a panel that was dismissed is offered in the side panel too, as the admin turns to it', async ({
  world: { browserWithToolbar, replicas },
}) => {
  replicas.iru.reset();
  const wizard = await openPage(browserWithToolbar, replicas.iru.openWizard().url);
  const panel = wizard.locator('role-courier');
  await expect(panel.getByRole('status')).toContainText('Trust policy and external ID read');
  const { extensionId } = browserWithToolbar;
  const popup = await ToolbarPopup.open(wizard, extensionId);
  await expectText(popup, /AWS credentials/);
  await popup.click('Keep open beside the page');
  const session = await browserWithToolbar.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser cannot be spoken to.');
  const address = `chrome-extension://${extensionId}/popup/side-panel/side-panel.html`;
  const sidePanel = await ToolbarPopup.attach(session, address);
  await expectText(sidePanel, /AWS credentials/);
  await panel.getByRole('button', { name: 'Dismiss on this page' }).click();
  await expect(panel).toHaveCount(0);
  await sidePanel.enter();
  await expectText(sidePanel, /The panel on this page was dismissed\./);
  await sidePanel.click('Show it again');
  await expect(panel.getByRole('status')).toContainText('Trust policy and external ID read');
  await sidePanel.close();
});

test('a refusal is told', async ({ world: { browserWithToolbar, replicas } }) => {
  const wizard = await openPage(browserWithToolbar, replicas.iru.openWizard().url);
  const popup = await ToolbarPopup.open(wizard, browserWithToolbar.extensionId);
  await expectText(popup, /Allow this site as a wizard/);
  // The browser's own prompt is no page: its answer is put in its place.
  await popup.evaluate(() => {
    chrome.permissions.request = async () => false;
  }, null);
  await popup.click('Allow this site as a wizard');
  await expectText(
    popup,
    /connect\.wizard-host\.test was not allowed, so Role Courier does nothing/,
  );
  expect(await headings(popup)).toEqual(['Setups', 'This site', 'Page report']);
});

test('Iru’s and AWS’s own hosts need no asking; the browser’s pages have nothing to report', async ({
  world: { browserWithToolbar },
}) => {
  const { extensionId } = browserWithToolbar;
  for (const [url, shown] of [
    ['https://acme.iru.com/compliance/sources', ['Setups', 'Page report']],
    ['https://console.aws.amazon.com/iam/home#/roles', ['Setups', 'Page report']],
    ['chrome://version/', ['Setups']],
  ] as const) {
    const page = await openPage(browserWithToolbar, url);
    const popup = await ToolbarPopup.open(page, extensionId);
    await poll(() => headings(popup)).toEqual(shown);
    expect(await popup.evaluate(() => document.querySelector('[role="alert"]'), null)).toBeNull();
    await page.close();
  }
});

test('the page in front is reported without its values', async ({
  world: { browserWithToolbar, replicas },
}) => {
  const { session, url } = replicas.iru.openWizard();
  const wizard = await openPage(browserWithToolbar, url);
  await expect(wizard.getByRole('button', { name: 'Submit Role' })).toBeVisible();
  const popup = await ToolbarPopup.open(wizard, browserWithToolbar.extensionId);
  await poll(() => headings(popup)).toContain('Page report');
  await popup.click('Page report');
  await expectText(popup, /It goes nowhere by itself/);
  await popup.click('Make page report');
  const report = () => popup.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
  await poll(report).toContain('button type="submit" Submit Role');
  const text = await report();
  expect(text.split('\n')[0]).toMatch(/^https:\/\/connect\.wizard-host\.test\/connect\//);
  expect(text).not.toContain(session.externalId);
  expect(text).not.toMatch(/\d{12}|arn:aws/);
  await popup.click('Copy page report');
  await expectText(popup, /page report copied\./);
});
