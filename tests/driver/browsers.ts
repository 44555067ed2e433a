import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import browsers from '../tools/system-browsers.json' with { type: 'json' };

/**
 * The Chromium to test in: the system's, else the one that Playwright downloaded. Branded Chrome
 * will not do: since 137 it ignores --load-extension.
 */
export function findChromium(): string {
  const found = find('chromium') ?? chromium.executablePath();
  if (existsSync(found)) return found;
  throw new Error('No Chromium was found: install it, or set CHROMIUM_PATH to it.');
}

/** The Firefox to test in: the system's. Playwright's own takes no extension. */
export function findFirefox(): string {
  const found = find('firefox');
  if (found !== undefined) return found;
  throw new Error('No Firefox was found: install it, or set FIREFOX_PATH to it.');
}

function find(name: keyof typeof browsers): string | undefined {
  const { variable, paths } = browsers[name];
  return [process.env[variable], ...paths].find((path) => path !== undefined && existsSync(path));
}
