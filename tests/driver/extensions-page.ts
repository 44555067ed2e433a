import type { BrowserContext } from '@playwright/test';

/** What only Chromium's own page of extensions may do. */
type DeveloperPrivate = {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
  updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(changes: {
    extensionId: string;
    hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
  }): Promise<void>;
};

/** Calls Chromium's API for its page of extensions, as a press of one of the page's controls does. */
export async function onExtensionsPage<Method extends keyof DeveloperPrivate>(
  context: BrowserContext,
  method: Method,
  ...parameters: Parameters<DeveloperPrivate[Method]>
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([method, parameters]) => {
      type Call = (...parameters: unknown[]) => Promise<void>;
      const { developerPrivate } = chrome as unknown as { developerPrivate: Record<string, Call> };
      return developerPrivate[method]?.(...parameters);
    },
    [method, parameters as unknown[]] as const,
  );
  await page.close();
}
