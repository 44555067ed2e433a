import { defineConfig } from '@playwright/test';

/** `npm start`: one errand, told step by step, its screenshots kept. */
export default defineConfig({
  testDir: '.',
  testMatch: 'errand.start.ts',
  outputDir: '../../.artifacts/start-results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: './teller.ts',
});
