import { expect } from '@playwright/test';
import type { Tab } from '../../driver/driver.ts';

/** The wizard's field for the role's ARN. */
export const field = '#role-arn';

/** Marks what the admin has edited, so that it can be told from one that the page drew later. */
export function mark(tab: Tab, selector: string): Promise<void> {
  return tab.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    if (found === null) throw new Error(`The page has no ${wanted} to mark.`);
    Object.assign(found, { isFromBefore: true });
  }, selector);
}

/** Whether the page still holds what was marked there. */
export function isFromBefore(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    return found !== null && 'isFromBefore' in found;
  }, selector);
}

/** Holds that an edit is left where it stands: only a form that the page drew anew may be filled. */
export async function expectLeftAlone(
  { tab, selector }: { tab: Tab; selector: string },
  { text, edit, filled }: { text: string; edit: string; filled: string },
): Promise<void> {
  expect(text).toBe((await isFromBefore(tab, selector)) ? edit : filled);
}
