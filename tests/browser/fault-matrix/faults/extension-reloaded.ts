import type { Fault } from '../fault.ts';
import { afterNewScripts } from '../ways/reload-orphans.ts';

export const extensionReloaded: Fault = {
  name: 'extension reloaded',
  strike: ({ driver }) => driver.reloadExtension(),
  wayOn: afterNewScripts,
};
