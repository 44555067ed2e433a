import { expect } from '@playwright/test';

/** `expect.poll` that looks often: its own pauses grow to a second, which a long spec pays many times. */
export function poll<T>(
  look: () => T | Promise<T>,
  options: { message?: string; timeout?: number } = {},
) {
  return expect.poll(look, { ...options, intervals: [50] });
}
