import type { CDPSession, Page } from '@playwright/test';

/**
 * How many MutationObservers the extension's own world in a page has: pages keep none of them in
 * sight. Loads the page anew, since contexts are told as they begin.
 */
export async function countObservers(
  page: Page,
  session: CDPSession,
  loaded: () => Promise<unknown>,
): Promise<number> {
  const worlds = new Set<number>();
  const add = ({ context }: { context: { id: number; origin: string } }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.add(context.id);
  };
  session.on('Runtime.executionContextCreated', add);
  await session.send('Runtime.enable');
  worlds.clear(); // those of the document that is about to go
  await page.reload();
  await loaded();
  session.off('Runtime.executionContextCreated', add);
  if (worlds.size === 0) throw new Error('The extension has no world in this page.');
  let observers = 0;
  for (const contextId of worlds) observers += await instancesIn(session, contextId);
  await session.send('Runtime.disable');
  return observers;
}

async function instancesIn(session: CDPSession, contextId: number): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'MutationObserver.prototype',
    contextId,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  return Number(count.value);
}
