import type { Fault } from '../fault.ts';
import { awsTabClosed } from './aws-tab-closed.ts';
import { backButton } from './back-button.ts';
import { backgroundKilled } from './background-killed.ts';
import { browserRestarted } from './browser-restarted.ts';
import { extensionReloaded } from './extension-reloaded.ts';
import { extensionUpdated } from './extension-updated.ts';
import { hostAccessRevoked } from './host-access-revoked.ts';
import { oneSetupTwice } from './one-setup-twice.ts';
import { pageReloaded } from './page-reloaded.ts';
import { sessionCleared } from './session-cleared.ts';
import { storageFull } from './storage-full.ts';
import { twoWindows } from './two-windows.ts';
import { wizardTabClosed } from './wizard-tab-closed.ts';

export const faults: readonly Fault[] = [
  backgroundKilled,
  extensionReloaded,
  extensionUpdated,
  wizardTabClosed,
  awsTabClosed,
  backButton,
  pageReloaded,
  sessionCleared,
  hostAccessRevoked,
  browserRestarted,
  storageFull,
  twoWindows,
  oneSetupTwice,
];
