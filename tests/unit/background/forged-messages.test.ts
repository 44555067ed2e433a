import { expect, test } from '@playwright/test';
import { nothingAsked } from '../../../src/preflight/live/nothing-asked.ts';
import { setupAfter } from '../../browser/popup-seed.ts';
import { extensionId, extensionOrigin, permitted, storage } from './fake-extension.ts';

// The modules look for the extension's API when they are loaded.
const { answer } = await import('../../../src/background/answer.ts');
const { awsBinding, wizardBinding } = await import('../../../src/background/bindings.ts');

const wizardTab = 1;
const awsTab = 2;
const otherTab = 3;
const mine = setupAfter('sso');
const other = setupAfter('iam');

test.beforeEach(async () => {
  permitted.add('https://evil.example.com/*');
  await storage.session.clear();
  await storage.local.clear();
  await storage.local.set({
    [`setup/${mine.id}`]: mine,
    [`setup/${other.id}`]: other,
    wizardHosts: ['https://evil.example.com'],
  });
  await storage.session.set({
    bindings: [
      { tabId: wizardTab, binding: wizardBinding(mine.id, mine.wizard.url) },
      { tabId: awsTab, binding: awsBinding(mine.id) },
      { tabId: otherTab, binding: wizardBinding(other.id, other.wizard.url) },
    ],
  });
});

const at = (tabId: number, url: string) =>
  ({ id: extensionId, url, frameId: 0, tab: { id: tabId, url } }) as never;
const iru = (tabId: number) => at(tabId, 'https://acme.iru.com/connect/1');
const evil = (tabId: number) => at(tabId, 'https://evil.example.com/connect/1');
const inConsole = (tabId: number) => at(tabId, 'https://console.aws.amazon.com/iam/home');
const popup = { id: extensionId, url: `${extensionOrigin}popup/popup.html` } as never;

const about = { setupId: mine.id };
const created = {
  type: 'role-created',
  arn: 'arn:aws:iam::999999999999:role/Evil',
  account: '999999999999',
  confirmed: true,
};
const answered = nothingAsked({ setupId: mine.id, roleArn: created.arn }, 0);
const credentials = {
  accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
  secretAccessKey: 'x'.repeat(40),
  sessionToken: 'x'.repeat(100),
  expiresAt: null,
};

const refused: [what: string, message: object, sender: never, because: string][] = [
  [
    'Iru’s page, with a role that only the console shows',
    { type: 'advance', ...about, event: created },
    iru(wizardTab),
    'messageRefused',
  ],
  [
    'the console, with what only the wizard shows',
    { type: 'advance', ...about, event: { type: 'connected' } },
    inConsole(awsTab),
    'messageRefused',
  ],
  [
    'a tab of another setup',
    { type: 'advance', ...about, event: { type: 'submitted' } },
    iru(otherTab),
    'notThisTab',
  ],
  ['a tab of no setup', { type: 'advance', ...about, event: created }, inConsole(9), 'notThisTab'],
  [
    'a tab of no setup, to see the console',
    { type: 'create-role', ...about },
    iru(9),
    'notThisTab',
  ],
  [
    'a tab of no setup, to let the ARN go',
    { type: 'return-to-iru', ...about },
    inConsole(9),
    'notThisTab',
  ],
  ['a tab of no setup, for a preflight', { type: 'run-preflight', ...about }, iru(9), 'notThisTab'],
  ['Iru’s page, to bind a tab', { type: 'bind-tab', ...about }, iru(wizardTab), 'messageRefused'],
  ['Iru’s page, for the list of setups', { type: 'list-setups' }, iru(wizardTab), 'messageRefused'],
  [
    'the console, for the list of setups',
    { type: 'list-setups' },
    inConsole(awsTab),
    'messageRefused',
  ],
  [
    'Iru’s page, to allow a site',
    { type: 'allow-wizard-host', origin: 'https://a.example' },
    iru(wizardTab),
    'messageRefused',
  ],
  [
    'the console, with credentials',
    { type: 'keep-credentials', credentials },
    inConsole(awsTab),
    'messageRefused',
  ],
  ['Iru’s page, for credentials', { type: 'preflight-job' }, iru(wizardTab), 'messageRefused'],
  ['the popup, for credentials', { type: 'preflight-job' }, popup, 'messageRefused'],
  [
    'the console, with what AWS said',
    { type: 'live-facts', runId: 'run-1', facts: answered },
    inConsole(awsTab),
    'messageRefused',
  ],
  [
    'the popup, for a page’s editor',
    { type: 'editor', token: 'x', text: null, over: null },
    popup,
    'messageRefused',
  ],
];
for (const [what, message, sender, because] of refused) {
  test(`refused: ${what}`, async () => {
    const before = await storage.local.get(null);
    await expect(answer(message, sender)).rejects.toThrow(because);
    expect(await storage.local.get(null)).toEqual(before);
  });
}

test('a page is answered about the setup of its tab', async () => {
  const seen = { type: 'wizard-seen', reading: null, pageNames: '' };
  expect(await answer(seen, iru(wizardTab))).toMatchObject({ guide: { setupId: mine.id } });
});

test('another site in a tab of a setup learns nothing of that setup', async () => {
  const seen = { type: 'wizard-seen', reading: null, pageNames: '' };
  expect(await answer(seen, evil(wizardTab))).toMatchObject({ guide: null, live: null });
});

test('another site with the same external ID gets a setup of its own', async () => {
  const { origin: _, url: __, ...reading } = mine.wizard;
  const seen = { type: 'wizard-seen', reading, pageNames: '' };
  const reply = await answer(seen, evil(wizardTab));
  expect(reply).toMatchObject({ guide: { role: { arn: null } } });
  expect(reply).not.toMatchObject({ guide: { setupId: mine.id } });
});

test('a console that no tab was bound to is told titles and sites, and no value', async () => {
  const seen = {
    type: 'console-seen',
    url: 'https://console.aws.amazon.com/',
    account: null,
    hasLoaded: true,
  };
  const reply = JSON.stringify(await answer(seen, inConsole(9)));
  expect(reply).toContain('https://acme.iru.com');
  expect(reply).not.toContain(mine.wizard.externalId);
});
