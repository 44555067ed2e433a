import type { Browser } from 'puppeteer-core';
import {
  allowHosts,
  nameBackground,
  reloadExtension,
  stopBackground,
  wakeBackground,
} from './firefox-window.ts';

type Answer =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };
type Context = { context: string };
type Connection = { send(method: string, params: object): Promise<{ result: unknown }> };

/** The background page has no tab, so WebDriver knows no context of it: it gets this name. */
const backgroundContext = 'role-courier-background';

/**
 * What --remote-allow-system-access opens: Firefox's own window, and from there the extension's
 * background. Puppeteer has no call for either, so WebDriver BiDi is spoken to directly.
 */
export class SystemAccess {
  private constructor(
    private readonly connection: Connection,
    private readonly window: string,
    private readonly extensionId: string,
  ) {}

  static async open(browser: Browser, extensionId: string): Promise<SystemAccess> {
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (result as { contexts: Context[] }).contexts;
    if (window === undefined) throw new Error('Firefox shows no window.');
    const access = new SystemAccess(connection, window.context, extensionId);
    await access.inBrowser(nameBackground, { extensionId, name: backgroundContext });
    return access;
  }

  /** WebDriver's names of all tabs there are. */
  async tabs(): Promise<Set<string>> {
    const { result } = await this.connection.send('browsingContext.getTree', { maxDepth: 0 });
    return new Set((result as { contexts: Context[] }).contexts.map(({ context }) => context));
  }

  /** Runs in Firefox's own window, with all that Firefox may do. */
  inBrowser<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.#evaluate(this.window, work, argument);
  }

  /** Runs in the extension's background, which is woken when it sleeps. */
  async inBackground<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    await this.inBrowser(wakeBackground, this.extensionId);
    return this.#evaluate(backgroundContext, work, argument);
  }

  /** Ends the background as its idle timeout would, and waits until it has ended. */
  async killBackground(): Promise<void> {
    const state = await this.inBrowser(stopBackground, this.extensionId);
    if (state !== 'stopped') throw new Error(`The background is ${state}, not stopped.`);
  }

  async reloadExtension(): Promise<void> {
    await this.inBrowser(reloadExtension, this.extensionId);
  }

  async allowHosts(areAllowed: boolean): Promise<void> {
    await this.inBrowser(allowHosts, { extensionId: this.extensionId, areAllowed });
  }

  /** Installs a packed extension for good, as a signed one from the store would be. */
  async install(archive: Buffer): Promise<void> {
    await this.connection.send('webExtension.install', {
      extensionData: { type: 'base64', value: archive.toString('base64') },
      'moz:permanent': true,
    });
  }

  async #evaluate<R, A>(
    context: string,
    work: (argument: A) => R | Promise<R>,
    argument: A,
  ): Promise<R> {
    const expression = `(async () => JSON.stringify({ value: await (${work})(${JSON.stringify(argument)}) }))()`;
    const { result } = await this.connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    const answer = result as Answer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(String(answer.result.value)).value;
  }
}
