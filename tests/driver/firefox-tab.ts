import type { KeyInput, Page } from 'puppeteer-core';
import { atRest } from './at-rest.ts';
import type { Tab, Target } from './driver.ts';
import { plain, pointAt } from './find-target.ts';
import { focusSelect, type SelectState } from './focus-select.ts';
import { poll } from './poll.ts';

export class FirefoxTab implements Tab {
  constructor(
    private readonly page: Page,
    private readonly count: (actions: number) => void,
  ) {}

  url = (): string => this.page.url();
  goto = (url: string): Promise<void> => openUrl(this.page, url);
  reload = async (): Promise<void> => void (await this.page.reload());
  goBack = async (): Promise<void> => void (await this.page.goBack());
  close = (): Promise<void> => this.page.close();

  evaluate<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.page.evaluate(work as never, argument as never);
  }

  async click(target: Target): Promise<void> {
    await this.#clickOn(target);
    this.count(1);
  }

  async drag(target: Target, by: { x: number; y: number }): Promise<void> {
    const { x, y } = await atRest(() => this.page.evaluate(pointAt, plain(target)), target);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by.x, y + by.y, { steps: 4 });
    await this.page.mouse.up();
  }

  async type(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
    this.count(1);
  }

  async select(label: string, value: string): Promise<void> {
    await poll(() => this.page.evaluate(focusSelect, label)).not.toBeNull();
    const look = () => this.page.evaluate(focusSelect, label) as Promise<SelectState>;
    if (!(await look()).isShown) await this.#clickOn({ role: 'summary', name: 'Options' });
    await poll(async () => (await look()).isShown).toBe(true);
    // By keyboard: a value that a script sets makes no trusted event, and the panel ignores it.
    await this.press('Home');
    const { options } = await look();
    for (let step = 1; step < options.length && (await look()).value !== value; step++) {
      await this.press('ArrowDown');
    }
  }

  /** A key by its name, with its modifiers before it: `Shift+Tab`. */
  async press(keys: string): Promise<void> {
    const names = keys.split('+').map((key) => (key === 'ControlOrMeta' ? controlOrMeta : key));
    const [key, ...modifiers] = names.reverse() as [KeyInput, ...KeyInput[]];
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of modifiers) await this.page.keyboard.up(modifier);
  }

  resize = (width: number, height: number): Promise<void> =>
    this.page.setViewport({ width, height });

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  async #clickOn(target: { role: string; name: string | RegExp }): Promise<void> {
    // A tab behind others draws no frames, and nobody could click in it.
    if (await this.page.evaluate(() => document.hidden)) await this.page.bringToFront();
    const { x, y } = await atRest(() => this.page.evaluate(pointAt, plain(target)), target);
    await this.page.mouse.click(x, y);
  }
}

const controlOrMeta = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Opens a page and waits for its load. */
export async function openUrl(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url);
    return;
  }
  // Firefox never reports this load to WebDriver as done.
  page.goto(url).catch(() => undefined);
  await poll(() =>
    page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => ''),
  ).toBe(`complete ${url}`);
}
