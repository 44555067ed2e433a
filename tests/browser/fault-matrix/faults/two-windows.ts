import type { Fault } from '../fault.ts';

export const twoWindows: Fault = {
  name: 'two windows acting at once',
  inNpmTest: { browser: 'firefox', stage: 'role-created' },
  needsTwoWindows: true,
  // The other errand just goes on while this one does.
  strike: async () => undefined,
};
