import { defineConfig } from '@playwright/test';

/** `npm run bench`: one figure after another, so that none is measured under another's load. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../.artifacts/bench-results',
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: './report-figures.ts',
});
