import { browser } from '../browser.ts';
import { setupForgotten, setupsChanged } from '../messages/reply.ts';
import { tabsOf } from './bindings.ts';

/** Tells the tabs of a setup, but for the one that knows already, that it changed. */
export async function notifyTabs(setupId: string, exceptTab?: number): Promise<void> {
  const tabs = await tabsOf(setupId);
  await Promise.all(tabs.filter((tab) => tab !== exceptTab).map((tab) => tell(tab)));
}

/** Tells every open console page that there is a setup it could be used for. */
export async function notifyConsoles(): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  // Firefox gives a script's whole URL, Chromium its path.
  const isForConsole = (file: string) => file.endsWith('content-scripts/aws.js');
  const console = scripts.find(({ js }) => js?.some(isForConsole));
  const tabs = await browser.tabs.query({ url: console?.matches ?? [] });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && tell(tab.id)));
}

/** Tells the tabs of a setup that the admin forgot it. */
export async function notifyForgotten(setupId: string): Promise<void> {
  await Promise.all((await tabsOf(setupId)).map((tab) => tell(tab, setupForgotten)));
}

async function tell(tabId: number, type = setupsChanged): Promise<void> {
  // A tab that is loading or was closed has nobody to listen; it asks by itself when it is there.
  await browser.tabs.sendMessage(tabId, { type }).catch(() => undefined);
}
