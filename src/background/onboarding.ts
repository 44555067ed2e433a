import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** Says once, after the install and never after an update, what Role Courier does and does not. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('popup/onboarding/onboarding.html') });
}
