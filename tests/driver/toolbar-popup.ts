import type { CDPSession, Page } from '@playwright/test';
import { poll } from './poll.ts';

type Evaluated = { result: { value?: unknown; description?: string }; exceptionDetails?: unknown };

/**
 * The popup under Chromium's toolbar button, opened as a person does: with `activeTab` for the page
 * in front. Playwright sees no page in it, so it is driven over the DevTools protocol.
 */
export class ToolbarPopup {
  #calls = 0;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
    private readonly targetId: string,
  ) {}

  /** Presses the extension's button while `page` is in front. */
  static async open(page: Page, extensionId: string): Promise<ToolbarPopup> {
    const browser = await page.context().browser()?.newBrowserCDPSession();
    if (browser === undefined) throw new Error('This browser cannot be spoken to.');
    await page.bringToFront();
    const tab = await findTarget(browser, ({ type, url }) => type === 'tab' && url === page.url());
    await browser.send('Extensions.triggerAction', { id: extensionId, targetId: tab });
    return ToolbarPopup.attach(browser, `chrome-extension://${extensionId}/popup/popup.html`);
  }

  /** Once the browser shows such a page of an extension, in a popup or in the side panel. */
  static async attach(browser: CDPSession, address: string): Promise<ToolbarPopup> {
    const targetId = await findTarget(
      browser,
      ({ type, url }) => type === 'page' && url === address,
    );
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new ToolbarPopup(browser, sessionId, targetId);
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.targetId });
    await this.gone();
  }

  /** Waits until it is closed, so that the next one is not taken for it. */
  async gone(): Promise<void> {
    const targets = async () => {
      const { targetInfos } = await this.browser.send('Target.getTargets', { filter: [{}] });
      return targetInfos.map(({ targetId }) => targetId);
    };
    await poll(targets).not.toContain(this.targetId);
  }

  async evaluate<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const { result, exceptionDetails } = await this.#call<Evaluated>('Runtime.evaluate', {
      expression: `(${work})(${JSON.stringify(argument)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(result.description);
    return result.value as R;
  }

  /** Clicks the button of this name as a person does. */
  async click(name: string): Promise<void> {
    const point = await this.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button, summary')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent) === wanted,
      );
      button?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
    }, name);
    if (point === null) throw new Error(`The popup shows no button “${name}”.`);
    const press = { ...point, button: 'left', clickCount: 1 };
    await this.#call('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
    await this.#call('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
  }

  /** Moves the pointer from the page into this one. */
  async enter(): Promise<void> {
    await this.#call('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 20, y: 20 });
  }

  #call<R>(method: string, params: object): Promise<R> {
    const id = ++this.#calls;
    return new Promise((resolve, reject) => {
      const take = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message);
        if (sessionId !== this.sessionId || answer.id !== id) return;
        this.browser.off('Target.receivedMessageFromTarget', take);
        if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer.result);
      };
      this.browser.on('Target.receivedMessageFromTarget', take);
      const message = JSON.stringify({ id, method, params });
      this.browser
        .send('Target.sendMessageToTarget', { sessionId: this.sessionId, message })
        .catch(reject);
    });
  }
}

/** Waits until the browser has such a target. */
export async function findTarget(
  browser: CDPSession,
  fits: (target: { type: string; url: string }) => boolean,
): Promise<string> {
  let id = '';
  await poll(async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    id = targetInfos.find(fits)?.targetId ?? '';
    return id;
  }).not.toBe('');
  return id;
}
