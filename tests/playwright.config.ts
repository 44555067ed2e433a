import { defineConfig } from '@playwright/test';

export default defineConfig({
  outputDir: '../.artifacts/test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./tools/plain-summary.ts']],
  projects: [
    { name: 'unit', testDir: './unit' },
    { name: 'chromium', testDir: './browser' },
  ],
});
