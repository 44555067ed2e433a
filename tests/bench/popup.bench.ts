import type { BrowserContext, CDPSession } from '@playwright/test';
import { findTarget, ToolbarPopup } from '../driver/toolbar-popup.ts';
import { built, extensionOrigin, workerOf } from './bench-browser.ts';
import { test } from './bench-test.ts';
import { note } from './figure.ts';
import { inTurn, roundsOr } from './in-turn.ts';
import { keepSetups } from './keep-setups.ts';
import { sampleOf } from './sample.ts';
import { firstPaint, type StampedPopup, stampPopup } from './stamp-popup.ts';

const rounds = roundsOr(10);
const toolbar = ['--enable-unsafe-extension-debugging'];
const popupPath = 'popup/popup.html';
const panelPath = 'popup/side-panel/side-panel.html';
/** By the same clock as the pages' `performance.timeOrigin`. */
const now = () => performance.timeOrigin + performance.now();

async function devToolsOf(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This browser cannot be spoken to.');
  return session;
}

/** In ms, from the press of the toolbar button to the popup's first paint. */
async function pressToPaint(context: BrowserContext): Promise<number> {
  const browser = await devToolsOf(context);
  const page = await context.newPage();
  await page.goto('about:blank#front');
  await page.bringToFront();
  const targetId = await findTarget(
    browser,
    ({ type, url }) => type === 'tab' && url === page.url(),
  );
  const origin = await extensionOrigin(context);
  const pressed = now();
  await browser.send('Extensions.triggerAction', { id: new URL(origin).host, targetId });
  const popup = await ToolbarPopup.attach(browser, `${origin}/${popupPath}`);
  const { painted, began } = await popup.evaluate(firstPaint, null);
  await popup.close();
  await page.close();
  await browser.detach();
  return began + painted - pressed;
}

/** In ms, from the click on “Keep open beside the page” to the side panel's first paint. */
async function clickToPaint(context: BrowserContext, path: string): Promise<number> {
  const browser = await devToolsOf(context);
  const page = await context.newPage();
  const origin = await extensionOrigin(context);
  await page.goto(`${origin}/${path}`);
  await page.evaluate(() => {
    const clicked = window as unknown as { __clicked: number };
    const stamp = ({ timeStamp }: Event) => {
      clicked.__clicked = performance.timeOrigin + timeStamp;
    };
    document.addEventListener('click', stamp, { capture: true });
    window.close = () => undefined; // the popup's own end
  });
  await page.getByRole('button', { name: 'Keep open beside the page' }).click();
  const clicked = await page.evaluate(() => (window as unknown as { __clicked: number }).__clicked);
  const panel = await ToolbarPopup.attach(browser, `${origin}/${panelPath}`);
  const { painted, began } = await panel.evaluate(firstPaint, null);
  await allowSidePanel(context, false);
  await panel.gone();
  await allowSidePanel(context, true);
  await page.close();
  await browser.detach();
  return began + painted - clicked;
}

/** Disallowed, it is closed, as by its own button. */
async function allowSidePanel(context: BrowserContext, enabled: boolean): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate((isAllowed) => {
    type SidePanel = { setOptions(options: { enabled: boolean }): Promise<void> };
    const { sidePanel } = chrome as unknown as { sidePanel: SidePanel };
    return sidePanel.setOptions({ enabled: isAllowed });
  }, enabled);
}

/** In ms from the navigation's start to when `count` setups can be worked. */
async function startToUsable(context: BrowserContext, path: string, count: number) {
  const page = await context.newPage();
  await page.bringToFront();
  await page.addInitScript(stampPopup, count);
  await page.goto(`${await extensionOrigin(context)}/${path}`);
  const usable = await page.waitForFunction(
    () => (window as unknown as StampedPopup).__popup.usable,
  );
  const time = Number(await usable.jsonValue());
  await page.close();
  return time;
}

for (const count of [1, 50]) {
  const holding = `with ${count} ${count === 1 ? 'setup' : 'setups'}`;
  const unit = 'ms';

  test(`popup ${holding}, from the press to its first paint`, async ({ open, emptyExtension }) => {
    const empty = await open(emptyExtension, toolbar);
    const ours = await open(built, toolbar);
    await keepSetups(ours, count);
    const paint = { empty: () => pressToPaint(empty), ours: () => pressToPaint(ours) };
    const popup = await inTurn(paint, rounds);
    await note({
      name: `Popup ${holding}, press of the toolbar button to first paint`,
      unit,
      value: sampleOf(popup.ours),
      baseline: { name: 'empty popup', sample: sampleOf(popup.empty) },
    });
  });

  test(`side panel ${holding}, from the click to its first paint; both, from start to usable`, async ({
    open,
    emptyExtension,
  }) => {
    const empty = await open(emptyExtension);
    const ours = await open(built);
    await keepSetups(ours, count);
    const paint = {
      empty: () => clickToPaint(empty, 'popup/opener.html'),
      ours: () => clickToPaint(ours, popupPath),
    };
    const panel = await inTurn(paint, rounds);
    await note({
      name: `Side panel ${holding}, click to first paint`,
      unit,
      value: sampleOf(panel.ours),
      baseline: { name: 'empty side panel', sample: sampleOf(panel.empty) },
    });
    const usable = await inTurn(
      {
        empty: () => startToUsable(empty, popupPath, 0),
        popup: () => startToUsable(ours, popupPath, count),
        panel: () => startToUsable(ours, panelPath, count),
      },
      rounds,
    );
    for (const [title, part] of [
      ['Popup', 'popup'],
      ['Side panel', 'panel'],
    ] as const) {
      await note({
        name: `${title} ${holding}, start of its page to usable`,
        unit,
        value: sampleOf(usable[part]),
        baseline: { name: 'empty popup', sample: sampleOf(usable.empty) },
      });
    }
  });
}
