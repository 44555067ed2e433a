import { expect, test } from '@playwright/test';

const asked: string[] = [];
let isAnswering = false;

Object.assign(globalThis, {
  chrome: {
    i18n: { getMessage: (key: string) => key },
    runtime: {
      id: 'abcdefghijklmnop',
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
      sendMessage: async ({ type }: { type: string }) => {
        asked.push(type);
        if (!isAnswering) return { error: 'The background is broken.' };
        return { value: { guide: null, choices: [], leadTo: null } };
      },
    },
  },
  document: { querySelector: () => null },
  location: new URL('https://us-east-1.console.aws.amazon.com/iam/home#/home'),
});

// The module looks for the extension's API when it is loaded.
const { followConsole } = await import('../../../content-scripts/aws/console-page.ts');

test('a console page that was not answered asks again by itself', async () => {
  const life = new AbortController();
  followConsole(life.signal);
  await expect.poll(() => asked).toEqual(['console-seen']);
  isAnswering = true;
  await expect.poll(() => asked).toEqual(['console-seen', 'console-seen']);
  life.abort();
});
