import type { Driver } from './driver.ts';
import { poll } from './poll.ts';

export const onboardingPage = /\/onboarding\/onboarding\.html$/;

/** It opens by itself after the install, and is not to come to the front in the midst of a test. */
export async function waitForOnboarding(driver: Driver): Promise<void> {
  await poll(() => driver.frontUrl(), { message: 'the page in front' }).toMatch(onboardingPage);
}
