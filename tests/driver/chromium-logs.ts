import type { BrowserContext } from '@playwright/test';

const isLogged = /^\{"method":"(Runtime\.(consoleAPICalled|exceptionThrown)|Log\.entryAdded)"/;

/**
 * Follows what every page, worker and hidden page logs, and the errors in them. Through DevTools
 * itself: Playwright knows no hidden pages of extensions.
 */
export async function followLogs(context: BrowserContext): Promise<() => string> {
  const devTools = await context.browser()?.newBrowserCDPSession();
  if (devTools === undefined) throw new Error('Chromium was started without DevTools.');
  const logged: string[] = [];
  devTools.on('Target.receivedMessageFromTarget', ({ message }) => {
    if (isLogged.test(message)) logged.push(message);
  });
  devTools.on('Target.targetCreated', async ({ targetInfo: { targetId } }) => {
    try {
      const attached = await devTools.send('Target.attachToTarget', { targetId, flatten: false });
      for (const [id, method] of ['Runtime.enable', 'Log.enable'].entries()) {
        const message = JSON.stringify({ id, method });
        await devTools.send('Target.sendMessageToTarget', { ...attached, message });
      }
    } catch {
      // It was closed meanwhile, or is one that logs nothing.
    }
  });
  await devTools.send('Target.setDiscoverTargets', { discover: true });
  return () => logged.join('\n');
}
