import { browser } from '../browser.ts';

/** Puts the policy code beside the content script that asks for it. */
export async function loadPolicyTools(tabId: number): Promise<null> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['content-scripts/policy.js'],
  });
  return null;
}
