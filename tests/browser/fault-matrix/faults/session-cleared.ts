import type { Fault } from '../fault.ts';
import { afterLostBindings } from '../ways/lost-bindings.ts';

export const sessionCleared: Fault = {
  name: 'storage.session cleared',
  inNpmTest: { browser: 'firefox', stage: 'role-created' },
  endsSession: true,
  strike: ({ driver }) => driver.inExtension(() => chrome.storage.session.clear(), null),
  wayOn: afterLostBindings,
};
