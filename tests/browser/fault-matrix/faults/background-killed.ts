import type { Fault } from '../fault.ts';

export const backgroundKilled: Fault = {
  name: 'background killed',
  often: { browser: 'chromium', stage: 'submitted' },
  strike: ({ driver }) => driver.killBackground(),
};
