import type { Driver, Tab } from '../driver/driver.ts';
import { poll } from '../driver/poll.ts';

/** Opens the popup as a page: it is the same document as under the toolbar button. */
export function openPopup(driver: Driver): Promise<Tab> {
  return driver.open(`${driver.extensionOrigin}/popup/popup.html`);
}

export type PopupText = {
  setups: SetupText[];
  done: string | null;
  notes: string[];
  alerts: string[];
  status: string;
  headings: string[];
};

export type SetupText = {
  title: string;
  whereabouts: string[];
  stages: string[];
  reached: number;
  current: string | null;
  next: string;
  buttons: string[];
  values: Record<string, string>;
};

/** What the popup says; folded parts included. */
export function readPopup(tab: Tab): Promise<PopupText> {
  return tab.evaluate(() => {
    const texts = (root: ParentNode, selector: string) =>
      [...root.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
    const setups = [...document.querySelectorAll('article')].map((card) => ({
      title: texts(card, 'h3')[0] ?? '',
      whereabouts: texts(card, '.whereabouts span'),
      stages: texts(card, '.stages li').map((text) => text.replace(' (done)', '')),
      reached: card.querySelectorAll('.stages .reached').length,
      current: texts(card, '[aria-current="step"]')[0]?.replace(' (done)', '') ?? null,
      next: texts(card, '.next')[0] ?? '',
      buttons: [...card.querySelectorAll('button')].map(
        (button) => button.getAttribute('aria-label') ?? button.textContent ?? '',
      ),
      values: Object.fromEntries(
        [...card.querySelectorAll('.values > div')].map((row) => [
          row.querySelector('dt')?.textContent ?? '',
          row.querySelector('code')?.textContent ?? row.querySelector('textarea')?.value ?? '',
        ]),
      ),
    }));
    return {
      setups,
      done: texts(document, '.done > summary')[0] ?? null,
      notes: texts(document, '.note'),
      alerts: texts(document, '[role="alert"]'),
      status: texts(document, '[role="status"]')[0] ?? '',
      headings: [...document.querySelectorAll('h1, h2, h3, h4')].map(
        (heading) => `${heading.localName} ${heading.textContent}`,
      ),
    };
  }, null);
}

/** Waits until the popup shows setups of these titles, in this order. */
export async function expectSetups(tab: Tab, titles: string[]): Promise<void> {
  await poll(async () => (await readPopup(tab)).setups.map(({ title }) => title)).toEqual(titles);
}

/** The name of what the keyboard is on. */
export function focusedName(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  }, null);
}

/** What a paste brings, in a field outside of what the popup draws. */
export async function pasted(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    document.documentElement.append(field);
    field.focus();
  }, null);
  await tab.press('ControlOrMeta+v');
  return tab.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    field.remove();
    return field.value;
  }, null);
}
