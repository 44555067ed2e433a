import type { Fault } from '../fault.ts';

export const backgroundKilled: Fault = {
  name: 'background killed',
  often: { chromium: 'submitted', firefox: 'role-created' },
  strike: ({ driver }) => driver.killBackground(),
};
