import { defineConfig } from '@playwright/test';
import { everywhere } from './browser/turns.ts';

/** What `npm test` runs in one of the two browsers, as its time allows: nothing in it is a browser's own. */
const inTurn = {
  chromium: [
    'errand-two-setups.spec.ts',
    'hostile-wizard.spec.ts',
    'panel-accessibility.spec.ts',
    'panel-moved.spec.ts',
    'popup-credentials.spec.ts',
    'popup-settings.spec.ts',
    'preflight-wizard.spec.ts',
    'role-page.spec.ts',
    'setup-versions.spec.ts',
  ],
  firefox: [
    'hostile-console.spec.ts',
    'panel-dismissed.spec.ts',
    'panel-keyboard.spec.ts',
    'popup-accessibility.spec.ts',
    'popup-badge.spec.ts',
    'popup-preflight.spec.ts',
    'popup.spec.ts',
    'preflight.spec.ts',
  ],
};
const leftTo = (browser: keyof typeof inTurn) => (everywhere ? [] : inTurn[browser]);

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
      testIgnore: ['firefox-container.spec.ts', ...leftTo('firefox')],
      grepInvert: /@only-firefox/,
    },
    {
      name: 'firefox',
      testDir: './browser',
      grepInvert: /@only-chromium/,
      testIgnore: [
        ...leftTo('chromium'),
        // The replicas are proved by themselves, without the extension: once is enough.
        'replica-*.spec.ts',
        // The page report's script runs on pages of its own, without the extension.
        'page-report.spec.ts',
        // Nor does it take the extension to change pages and have its code fill them.
        'page-fuzz.spec.ts',
        // Loads a second extension beside Role Courier, which Chromium does by its command line.
        'other-extension.spec.ts',
        // Presses Chromium's toolbar button over the DevTools protocol.
        'popup-toolbar.spec.ts',
      ],
    },
  ],
});
