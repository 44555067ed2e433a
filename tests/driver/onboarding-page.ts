import type { BrowserContext } from '@playwright/test';
import type { Driver } from './driver.ts';
import { poll } from './poll.ts';

export const onboardingPage = /\/onboarding\/onboarding\.html$/;

/** It opens by itself after the install, and is not to come to the front in the midst of a test. */
export async function waitForOnboarding(driver: Driver): Promise<void> {
  await poll(() => driver.frontUrl(), { message: 'the page in front' }).toMatch(onboardingPage);
}

/** Chromium's, once it is there. */
export async function closeOnboarding(context: BrowserContext): Promise<void> {
  const opened = () => context.pages().find((page) => onboardingPage.test(page.url()));
  await poll(() => opened() !== undefined).toBe(true);
  // Closed while it asks for its first text, it would leave Chromium's process without any texts.
  await opened()?.locator('h1', { hasText: /\w/ }).waitFor();
  await opened()?.close();
}
