import { expect } from '@playwright/test';
import type { Fault } from '../fault.ts';
import { nextVersion } from '../next-version.ts';
import { storedSetup } from '../stored.ts';
import { afterNewScripts } from '../ways/reload-orphans.ts';

export const extensionUpdated: Fault = {
  name: 'extension updated to a newer storage version',
  inNpmTest: { browser: 'chromium', stage: 'role-created' },
  endsSession: true,
  strike: ({ browser }) => browser.updateExtension(),
  wayOn: afterNewScripts,
  async check({ driver, mine }) {
    expect((await storedSetup(driver, mine.setupId))?.version).toBe(nextVersion);
  },
};
