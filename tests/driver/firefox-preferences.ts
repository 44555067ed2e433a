import type { DriverOptions, Wishes } from './driver.ts';

/** Firefox would otherwise draw another one in each profile. */
const extensionUuid = '6a0f1b0e-53b5-4a55-9d7e-6f9a4b1d2c3e';
export const extensionOrigin = `moz-extension://${extensionUuid}`;

export type Preferences = Record<string, string | number | boolean>;

export function fixedPreferences(extensionId: string): Preferences {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    // For an extension installed for good: the build under test is not signed. ESR allows it.
    'xpinstall.signatures.required': false,
    'network.dns.forceResolve': '127.0.0.1',
    // Firefox's own blocker of pop-ups, which automation turns off.
    'dom.disable_open_during_load': true,
  };
}

/** What may differ from test to test. */
export function preferencesOf(options: DriverOptions): Preferences {
  const { port, colorScheme = 'light', storageLimit = -1 } = options;
  return {
    'network.socket.forcePort': `443=${port}`,
    'extensions.webextOptionalPermissionPrompts': true,
    'dom.quotaManager.temporaryStorage.fixedLimit': storageLimit,
    ...wishedFor({ colorScheme }),
  };
}

/** How pages are drawn, for a person who wants them so. */
export function wishedFor({ colorScheme, forcedColors, reducedMotion }: Wishes): Preferences {
  return {
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    // 2: colours of the system's own, always; 0: where the system asks for them.
    'browser.display.document_color_use': forcedColors ? 2 : 0,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
  };
}
