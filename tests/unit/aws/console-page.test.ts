import { expect, test } from '@playwright/test';
import '../background/fake-extension.ts';

// The module looks for the extension's API when it is loaded.
const { followConsole } = await import('../../../content-scripts/aws/console-page.ts');

type Global = { chrome: { runtime: object }; [name: string]: unknown };
const global = globalThis as unknown as Global;

test.afterAll(() => {
  delete global.window;
  delete global.document;
  delete global.location;
});

test('a console page that was not answered asks again by itself', async () => {
  const asked: string[] = [];
  let isAnswering = false;
  Object.assign(global, {
    window: new EventTarget(),
    document: { querySelector: () => null },
    location: new URL('https://us-east-1.console.aws.amazon.com/iam/home#/home'),
  });
  Object.assign(global.chrome.runtime, {
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
    sendMessage: async ({ type }: { type: string }) => {
      asked.push(type);
      if (!isAnswering) return { error: 'The background is broken.' };
      return { value: { guide: null, choices: [], leadTo: null } };
    },
  });
  const life = new AbortController();
  followConsole(life.signal);
  await expect.poll(() => asked).toEqual(['console-seen']);
  isAnswering = true;
  await expect.poll(() => asked).toEqual(['console-seen', 'console-seen']);
  life.abort();
});
