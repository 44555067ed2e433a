import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Binding } from '../../src/background/bindings.ts';
import type { Setup } from '../../src/setup/setup.ts';
import { setupAfter, trustPolicy } from '../browser/popup-seed.ts';
import { poll } from '../driver/poll.ts';
import type { ReplicaSnapshot } from '../replicas/console/replica.ts';
import { workerOf } from './bench-browser.ts';

export const iamConsole = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';
export const createRoleForm = `${iamConsole}#/roles/create`;

/**
 * Gives the extension this one setup, and binds the page's tab, blank from now on, to it as though
 * the wizard had opened it.
 */
export async function bindTo(setup: Setup, context: BrowserContext, page: Page): Promise<void> {
  const worker = await workerOf(context);
  // First: the extension notes it when a bound tab leaves the console, and would do so in between.
  await worker.evaluate(() => chrome.storage.session.set({ bindings: [] }));
  await page.goto('about:blank');
  await page.bringToFront();
  await worker.evaluate(async (stored) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is in front.');
    const binding: Binding = {
      setupId: stored.id,
      kind: 'aws',
      arrived: true,
      leads: 0,
    };
    await chrome.storage.session.set({ bindings: [{ tabId: tab.id, binding }] });
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ [`setup/${stored.id}`]: stored });
  }, setup);
}

/** The create-role form in a bound tab, its first step filled by Role Courier. */
export async function openBoundForm(context: BrowserContext, page: Page): Promise<void> {
  await bindTo(setupAfter('sso'), context, page);
  await page.goto(createRoleForm);
  await expect(page.locator('role-courier').getByRole('status')).toContainText(
    'trust policy is in the editor, read back',
  );
  await expectFilled(page);
}

/** The same form with the same step filled, by a script. */
export async function openFormFilledByScript(page: Page): Promise<void> {
  await page.goto(createRoleForm);
  await page.locator('input[value="CUSTOM_TRUST_POLICY"]').dispatchEvent('click');
  await page.locator('.ace_editor').waitFor();
  await page.evaluate((text) => {
    type Ace = Element & { env: { editor: { setValue(text: string, cursor: number): void } } };
    document.querySelector<Ace>('.ace_editor')?.env.editor.setValue(text, -1);
  }, trustPolicy);
  await expectFilled(page);
}

async function expectFilled(page: Page): Promise<void> {
  await poll(() => stateOf(page)).toMatchObject({
    entityType: 'CUSTOM_TRUST_POLICY',
    trustPolicyText: trustPolicy,
  });
}

/** The console replica's own state. */
export function stateOf(page: Page): Promise<ReplicaSnapshot> {
  return page.evaluate(() =>
    (window as unknown as { __replicaState(): ReplicaSnapshot }).__replicaState(),
  );
}
