import type { IncomingMessage } from 'node:http';
import type { Tab } from '../driver/driver.ts';

/** A signed call as the browser sent it. */
export type RecordedCall = { url: string; headers: Record<string, string>; body: string };

/** What a page may not set, or what the browser sets by itself. */
const setByBrowser =
  /^(host|connection|content-length|accept.*|user-agent|origin|referer|sec-.*|pragma|cache-control)$/;

/** Keeps what AWS's replica is asked, signatures and all. */
export class CallRecorder {
  #calls: (RecordedCall & { chunks: Buffer[] })[] = [];

  /** For `startServer`: sees a request before the replica reads it. */
  readonly witness = (request: IncomingMessage): void => {
    const { host = '' } = request.headers;
    if (request.method !== 'POST' || !/\.amazonaws\.com(:\d+)?$/.test(host)) return;
    const headers = Object.entries(request.headers).filter(([name]) => !setByBrowser.test(name));
    const chunks: Buffer[] = [];
    this.#calls.push({
      url: `https://${host.replace(/:\d+$/, '')}${request.url}`,
      headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
      body: '',
      chunks,
    });
    // The replica reads the body itself: it is copied on its way in.
    const push = request.push.bind(request);
    request.push = (chunk, encoding) => {
      if (chunk instanceof Buffer) chunks.push(chunk);
      return push(chunk, encoding);
    };
  };

  /** The calls since it was last asked. */
  take(): RecordedCall[] {
    const taken = this.#calls.map(({ chunks, ...call }) => ({
      ...call,
      body: Buffer.concat(chunks).toString(),
    }));
    this.#calls = [];
    return taken;
  }
}

/**
 * Makes the calls again, one after another, in a page of the extension. In ms, with the bytes of all
 * bodies asked and answered.
 */
export function replay(
  page: Tab,
  calls: RecordedCall[],
): Promise<{ took: number; bytes: number; refused: number }> {
  return page.evaluate(async (all) => {
    const start = performance.now();
    let [bytes, refused] = [0, 0];
    for (const { url, headers, body } of all) {
      const response = await fetch(url, { method: 'POST', headers, body });
      bytes += body.length + (await response.text()).length;
      if (response.status >= 500 || response.status === 401) refused += 1;
    }
    return { took: performance.now() - start, bytes, refused };
  }, calls);
}
