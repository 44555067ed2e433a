import type { Fault } from '../fault.ts';
import { awsOf, wizardOf } from '../side.ts';

export const pageReloaded: Fault = {
  name: 'page reloaded',
  inNpmTest: { browser: 'chromium', stage: 'policy-attached' },
  strike: ({ mine }, { page }) => (page === 'wizard' ? wizardOf(mine) : awsOf(mine)).reload(),
};
