import type { Fault } from '../fault.ts';
import { afterNewScripts } from '../ways/reload-orphans.ts';

export const extensionReloaded: Fault = {
  name: 'extension reloaded',
  inNpmTest: { browser: 'firefox', stage: 'arn-returned' },
  endsSession: true,
  strike: ({ driver }) => driver.reloadExtension(),
  wayOn: afterNewScripts,
};
