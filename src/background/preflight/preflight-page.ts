import { browser } from '../../browser.ts';

const path = 'preflight-page/preflight-page.html';

/** Chromium's API for a page without a window, of which an extension has one at a time. */
type Offscreen = {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
};
type Contexts = { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
const api = browser as unknown as { offscreen?: Offscreen; runtime: Contexts };

/**
 * Opens the hidden page that asks AWS: a service worker has no DOMParser, which the AWS SDK needs for
 * the answers of STS and IAM. In Firefox the background is a page itself, and holds it as a frame.
 */
export async function openPreflightPage(): Promise<void> {
  await closePreflightPage();
  if (api.offscreen) {
    await api.offscreen.createDocument({
      url: path,
      reasons: ['DOM_PARSER'],
      justification: 'Reads the XML of AWS',
    });
    return;
  }
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(path);
  document.body.append(frame);
}

/** Firefox's is gone with the background that opened it; Chromium's outlives that. */
export async function isPreflightPageOpen(): Promise<boolean> {
  if (!api.offscreen) return frame() !== null;
  const pages = await api.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return pages.length > 0;
}

/** Ends whatever it was asking. */
export async function closePreflightPage(): Promise<void> {
  if (api.offscreen)
    await api.offscreen.closeDocument().catch(() => undefined); // none was open
  else frame()?.remove();
}

const frame = () => document.querySelector('iframe');
