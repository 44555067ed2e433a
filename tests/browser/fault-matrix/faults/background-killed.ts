import type { Fault } from '../fault.ts';

export const backgroundKilled: Fault = {
  name: 'background killed',
  inNpmTest: { browser: 'chromium', stage: 'submitted' },
  strike: ({ driver }) => driver.killBackground(),
};
