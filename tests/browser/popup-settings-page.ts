import type { Settings } from '../../src/settings/settings.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { poll } from '../driver/poll.ts';

export async function openSettings(driver: Driver): Promise<Tab> {
  const page = await driver.open(`${driver.extensionOrigin}/popup/settings/settings.html`);
  await poll(() => textOf(page)).toContain('Export settings');
  return page;
}

export const textOf = (page: Tab) => page.evaluate(() => document.body.textContent ?? '', null);

export const alertsOf = (page: Tab) =>
  page.evaluate(
    () => [...document.querySelectorAll('[role="alert"]')].map((each) => each.textContent ?? ''),
    null,
  );

/** What is stored of the settings; null while nothing was changed. */
export function storedSettings(driver: Driver): Promise<Settings | null> {
  return driver.inExtension(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return (settings as Settings | undefined) ?? null;
  }, null);
}

/** Types into a field and leaves it. */
export async function fillField(page: Tab, name: string, text: string): Promise<void> {
  await page.type({ role: 'textbox', name }, text);
  await page.press('Tab');
}

/** Chooses a file, as the browser's own dialog would. */
export async function chooseFile(page: Tab, text: string): Promise<void> {
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'settings.json'));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** What Export settings would save. */
export function exported(page: Tab): Promise<string> {
  return page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('a[download]');
    return decodeURIComponent(link?.href.split(',').slice(1).join(',') ?? '');
  }, null);
}
