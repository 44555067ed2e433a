import { defineConfig } from '@playwright/test';

/** `npm run screenshots`: the pictures in docs/screenshots, of the built extension. */
export default defineConfig({
  testDir: '.',
  testMatch: 'take-pictures.ts',
  outputDir: '../../.artifacts/screenshots-results',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
