import { expect, test } from '@playwright/test';

await import('../background/fake-extension.ts');
const { browser } = await import('../../../src/browser.ts');
const { translate } = await import('../../../src/texts/translate.ts');

const texts: Record<string, string> = {
  roleReady: 'ロールの準備ができました。',
  nextSubmit: 'Press “Submit Role”.',
};
const { getMessage } = browser.i18n;
test.beforeAll(() => {
  browser.i18n.getMessage = (key) => texts[key] ?? key;
});
test.afterAll(() => {
  browser.i18n.getMessage = getMessage;
});

test('sentences have a space between them, but for that of a full-width stop', () => {
  const [ready, submit] = [{ key: 'roleReady' }, { key: 'nextSubmit' }] as const;
  expect(translate([ready, ready, submit, submit])).toBe(
    'ロールの準備ができました。ロールの準備ができました。Press “Submit Role”. Press “Submit Role”.',
  );
});
