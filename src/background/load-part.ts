import { browser } from '../browser.ts';
import type { RequestOf } from '../messages/request.ts';

type Part = RequestOf<'load-part'>['part'];

/** Puts a part of the content script's code beside it. */
export async function loadPart(tabId: number, part: Part): Promise<null> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [`content-scripts/${part}.js`],
  });
  return null;
}
