import { expect, test } from '@playwright/test';
import { maySend } from '../../../src/messages/request.ts';
import { extensionId, extensionOrigin, permitted, storage } from './fake-extension.ts';

// The module looks for the extension's API when it is loaded.
const { identify } = await import('../../../src/background/sender.ts');

type Sent = { id?: string | undefined; url?: string | undefined; frameId?: number; tab?: object };
const fromTab = (url: string, more: Sent = {}): Sent => ({
  id: extensionId,
  url,
  frameId: 0,
  tab: { id: 7, url },
  ...more,
});

test.beforeEach(async () => {
  await storage.managed.clear();
  await storage.local.set({
    wizardHosts: ['https://connect.example.com', 'https://taken-back.example.com'],
  });
  permitted.add('https://connect.example.com/*').add('https://never-asked.example.com/*');
});

const iru = 'https://acme.iru.com/connect/1';
const consoleUrl = 'https://us-east-1.console.aws.amazon.com/iam/home#/roles/create';

const known: [what: string, sender: Sent, kind: string][] = [
  ['Iru', fromTab(iru), 'iru'],
  ['Iru at another port', fromTab('https://acme.iru.com:8443/'), 'iru'],
  ['Iru under its former name', fromTab('https://acme.kandji.io/'), 'iru'],
  ['a site that the admin allowed', fromTab('https://connect.example.com/x'), 'iru'],
  ['the console', fromTab(consoleUrl), 'console'],
  [
    'the console of several sessions',
    fromTab('https://111122223333-abcd1234.us-east-1.console.aws.amazon.com/iam/home'),
    'console',
  ],
  ['the console in China', fromTab('https://console.amazonaws.cn/iam/home'), 'console'],
  ['a page that Chromium leaves the address out of', { ...fromTab(iru), url: undefined }, 'iru'],
  ['the popup', { id: extensionId, url: `${extensionOrigin}popup/popup.html` }, 'popup'],
  [
    'the page that asks AWS',
    { id: extensionId, url: `${extensionOrigin}preflight-page/preflight-page.html` },
    'preflight',
  ],
];
for (const [what, sender, kind] of known) {
  test(`${what} is known`, async () => {
    expect((await identify(sender as never))?.kind).toBe(kind);
  });
}

const unknown: [what: string, sender: Sent][] = [
  ['another extension', fromTab(iru, { id: 'ponmlkjihgfedcba' })],
  ['a sender without an extension', fromTab(iru, { id: undefined })],
  [
    'another extension’s page',
    { id: 'ponmlkjihgfedcba', url: `${extensionOrigin}popup/popup.html` },
  ],
  [
    'a page whose address begins alike',
    { id: extensionId, url: `chrome-extension://${extensionId}x/` },
  ],
  ['a frame in Iru', fromTab(iru, { frameId: 3 })],
  [
    'a frame of the console in another page',
    fromTab(consoleUrl, { frameId: 1, tab: { id: 7, url: iru } }),
  ],
  ['a frame that is not numbered', { id: extensionId, url: iru, tab: { id: 7, url: iru } }],
  ['a sender without a tab', { id: extensionId, url: iru, frameId: 0 }],
  ['another page in the tab by now', fromTab('https://evil.test/', { tab: { id: 7, url: iru } })],
  ['no address', { id: extensionId, frameId: 0, tab: { id: 7 } }],
  [
    'a site that the browser permits, and nobody asked for',
    fromTab('https://never-asked.example.com/'),
  ],
  ['a site that was taken back', fromTab('https://taken-back.example.com/')],
  ['an allowed site at another port', fromTab('https://connect.example.com:8443/')],
  ['below an allowed site', fromTab('https://a.connect.example.com/')],
  ['an allowed site without TLS', fromTab('http://connect.example.com/')],
  ...[
    'http://acme.iru.com/',
    'https://iru.com/',
    'https://eviliru.com/',
    'https://iru.com.evil.example/',
    'https://acme.iru.com.evil.test/',
    'https://acme.iru.com@evil.test/',
    'https://evil.test/acme.iru.com',
    'https://evil.test/#.iru.com',
    'https://iru.com./',
    'https://acme.iru.com./',
    'http://acme.iru.com:443/',
    'https://acme.ıru.com/',
    'http://console.aws.amazon.com/iam/home',
    'https://console.aws.amazon.com.evil.test/iam/home',
    'https://console.aws.amazon.com./iam/home',
    'https://evilconsole.aws.amazon.com/iam/home',
    'https://evil.console.aws.amazon.com/iam/home',
    'https://console.aws.amazon.co/iam/home',
    'https://console.aws.amazon.com@evil.test/iam/home',
    'https://signin.aws.amazon.com/console',
    'https://d-1234567890.awsapps.com/start',
    'https://s3.console.aws.amazon.com/s3/home',
    'about:blank',
    'data:text/html,x',
    'blob:https://acme.iru.com/1',
    'file:///acme.iru.com',
    'view-source:https://acme.iru.com/',
  ].map((url): [string, Sent] => [url, fromTab(url)]),
];
for (const [what, sender] of unknown) {
  test(`not known, and without a say: ${what}`, async () => {
    expect(await identify(sender as never)).toBeNull();
  });
}

test('what pages may ask for, and nothing more', () => {
  const asked = [
    'source-switched-on',
    'has-wizard-opened',
    'wizard-seen',
    'console-seen',
    'bind-tab',
    'open-inline-policy',
    'load-part',
    'advance',
    'create-role',
    'return-to-iru',
    'editor',
    'list-setups',
    'show-tab',
    'forget',
    'allow-wizard-host',
    'remove-wizard-host',
    'read-settings',
    'save-settings',
    'keep-credentials',
    'forget-credentials',
    'run-preflight',
    'cancel-preflight',
    'preflight-job',
    'live-facts',
  ] as const;
  const ofPages = asked.filter((type) => maySend('iru', type) || maySend('console', type));
  expect(ofPages).toEqual([
    'source-switched-on',
    'has-wizard-opened',
    'wizard-seen',
    'console-seen',
    'bind-tab',
    'open-inline-policy',
    'load-part',
    'advance',
    'create-role',
    'return-to-iru',
    'editor',
    'run-preflight',
    'cancel-preflight',
  ]);
  const withCredentials = asked.filter((type) => maySend('preflight', type));
  expect(withCredentials).toEqual(['preflight-job', 'live-facts']);
});
