import type { Fault } from '../fault.ts';

export const backgroundKilled: Fault = {
  name: 'background killed',
  strike: ({ driver }) => driver.killBackground(),
};
