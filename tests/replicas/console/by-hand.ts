import type { Locator, Page } from '@playwright/test';
import type { ReplicaSnapshot } from './shared/snapshot.ts';

/** What an admin does in the console, with trusted input only. Texts are the English ones. */
export function byHand(page: Page) {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  return {
    button,

    async open(fragment: string, path = '/iam/home'): Promise<void> {
      // A new document each time: a change of the fragment alone would not load one.
      await page.goto('about:blank');
      await page.goto(`https://console.aws.amazon.com${path}${fragment}`);
    },

    /** Presses one of Cloudscape's tiles, radios or check boxes by its visible label. */
    async choose(label: string): Promise<void> {
      await page.getByLabel(label).first().click();
    },

    async next(): Promise<void> {
      await button('Next').click();
    },

    /** Replaces what stands in the JSON editor the way a paste does. */
    async paste(text: string): Promise<void> {
      await page.locator('.ace_content').click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    },

    /** The forms' state as the page's own React code holds it. */
    async state(): Promise<ReplicaSnapshot> {
      return await page.evaluate(() =>
        (window as unknown as { __replicaState(): object }).__replicaState(),
      );
    },

    flash: (kind: 'success' | 'error'): Locator =>
      page.locator(`[data-analytics-flashbar="${kind}"]`),
  };
}
