import { defineConfig } from '@playwright/test';

export default defineConfig({
  outputDir: '../.artifacts/test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A busy CI machine may stall a browser for seconds: what passes only then is listed as flaky.
  retries: process.env.CI ? 2 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./tools/plain-summary.ts']],
  projects: [
    { name: 'unit', testDir: './unit' },
    {
      name: 'chromium',
      testDir: './browser',
      // Chromium has no containers.
      testIgnore: 'firefox-container.spec.ts',
      grepInvert: /@only-firefox/,
    },
    {
      name: 'firefox',
      testDir: './browser',
      grepInvert: /@only-chromium/,
      testIgnore: [
        // The replicas are proved by themselves, without the extension: once is enough.
        'replica-*.spec.ts',
        // The page report's script runs on pages of its own, without the extension.
        'page-report.spec.ts',
        // Nor does it take the extension to change pages and have its code fill them.
        'page-fuzz.spec.ts',
        // Presses Chromium's toolbar button over the DevTools protocol.
        'popup-toolbar.spec.ts',
      ],
    },
  ],
});
