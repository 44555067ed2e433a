import { expect, type Page } from '@playwright/test';
import { poll } from '../driver/poll.ts';
import { test } from '../replicas/console/replica-test.ts';

const custom = '#/roles/create?trustedEntityType=CUSTOM_TRUST_POLICY';

const trusting = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '753695775620' }, Action: 'sts:AssumeRole' }],
});

async function clickByScript(tab: Page, name: string): Promise<void> {
  await tab.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => {
    button.click();
  });
}

test('a scripted click on Create role is counted, one that opens the wizard is not', async ({
  replica,
  tab,
  hand,
}) => {
  await hand.open('#/roles');
  await clickByScript(tab, 'Create role');
  await hand.choose('Custom trust policy');
  await hand.paste(trusting);
  await clickByScript(tab, 'Next');
  await hand.next();
  await tab.getByLabel('Role name').fill('Scripted');
  expect(replica.untrustedClicks).toEqual([]);
  await clickByScript(tab, 'Create role');
  await expect(hand.flash('success')).toBeVisible();
  expect(replica.untrustedClicks).toEqual(['Create role']);
});

test('the hash may change without a hashchange event, or with one', async ({
  replica,
  tab,
  hand,
}) => {
  for (const [hashUpdates, events] of [
    ['history', 0],
    ['location', 1],
  ] as const) {
    replica.settings.hashUpdates = hashUpdates;
    await hand.open('#/roles/create');
    await tab.evaluate(() => {
      document.title = '0';
      window.addEventListener('hashchange', () => {
        document.title = String(Number(document.title) + 1);
      });
    });
    await hand.choose('AWS account');
    await expect(tab).toHaveURL(/trustedEntityType=AWS_ACCOUNT/);
    await expect(tab).toHaveTitle(String(events));
  }
});

test('forms are rendered anew while their state stays', async ({ replica, tab, hand }) => {
  replica.settings.rerenders = { count: 10_000, everyMs: 50 };
  await hand.open('#/roles/create?trustedEntityType=AWS_ACCOUNT&awsAccount=753695775620');
  const field = await tab.getByLabel('Account ID', { exact: true }).elementHandle();
  await poll(() => field?.evaluate((node) => node.isConnected)).toBe(false);
  await expect(tab.getByLabel('Account ID', { exact: true })).toHaveValue('753695775620');
});

test('a value can be lost once', async ({ replica, tab, hand }) => {
  replica.settings.loseOnFirstRender = true;
  await hand.open('#/roles/create?trustedEntityType=AWS_ACCOUNT&awsAccount=753695775620');
  const field = tab.getByLabel('Account ID', { exact: true });
  await field.fill('111111111111');
  await expect(field).toHaveValue('753695775620');
  await field.fill('222222222222');
  await poll(hand.state).toMatchObject({ accountId: '222222222222' });
});

test('the editor is made anew on the way back and may be a textarea', async ({
  replica,
  tab,
  hand,
}) => {
  await hand.open(custom);
  await hand.paste(trusting);
  const editor = await tab.locator('.ace_editor').elementHandle();
  await hand.next();
  await hand.button('Previous').click();
  await expect(tab.locator('.ace_content')).toContainText('753695775620');
  expect(await editor?.evaluate((node) => [node.isConnected, 'env' in node && node.env])).toEqual([
    false,
    null,
  ]);
  replica.settings.editor = 'textarea';
  await hand.open(custom);
  await tab.getByRole('textbox', { name: 'Custom trust policy' }).fill(trusting);
  await poll(hand.state).toMatchObject({ trustPolicyText: trusting });
});

test('an editor is loading until its time has come', async ({ replica, tab, hand }) => {
  replica.settings.editorDelayMs = 600_000;
  await hand.open(custom);
  await expect(tab.getByText('Loading code editor')).toBeVisible();
  await expect(tab.locator('.ace_editor')).toHaveCount(0);
});

test('Ace finds mistakes without code from beside the page', async ({ replica, tab, hand }) => {
  const violations: string[] = [];
  tab.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  await hand.open(custom);
  await hand.paste('{"Version": }');
  await expect(tab.getByRole('tab', { name: 'Errors: 1' })).toBeVisible();
  expect(violations).toEqual([]);
  expect(replica.requests.filter((request) => /home\/|(mode|theme|ext)-/.test(request))).toEqual(
    [],
  );
});

test('an editor that only shows its text changes nothing', async ({ tab, hand }) => {
  await hand.open('#/roles/create?trustedEntityType=CUSTOM_TRUST_POLICY&unrelated=1');
  await expect(tab.locator('.ace_content')).toContainText('Statement1');
  expect(tab.url()).toContain('unrelated=1');
});

for (const [returnTo, multiSession, landing] of [
  ['full', false, 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/roles'],
  [
    'iam-without-fragment',
    true,
    'https://111122223333-k3x9q2ab.us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#',
  ],
  [
    'console-home',
    false,
    'https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1#',
  ],
] as const) {
  test(`signing in leads to ${landing}`, async ({ replica, tab, hand }) => {
    replica.settings.signIn = { enabled: true, returnTo, multiSession, viaPortal: false };
    await hand.open('#/roles');
    expect(new URL(tab.url()).hostname).toBe('signin.aws.amazon.com');
    await hand.button('Sign in').click();
    await expect(tab).toHaveURL(landing);
    await expect(tab.locator('#nav-usernameMenu')).toContainText('Account ID: 1111-2222-3333');
    await tab.goto('https://console.aws.amazon.com/iam/home#/users');
    await expect(tab.getByRole('link', { name: 'alice' })).toBeVisible();
  });
}

test('the access portal opens the console in a new tab', async ({ replica, tab, hand }) => {
  const signIn = { enabled: true, returnTo: 'full', multiSession: true, viaPortal: true } as const;
  replica.settings.signIn = signIn;
  await hand.open(custom);
  await hand.button('Go to the AWS access portal').click();
  await expect(tab).toHaveURL(/^https:\/\/d-1234567890\.awsapps\.com\/start/);
  const opened = tab.context().waitForEvent('page');
  await hand.button('AdministratorAccess').click();
  await expect((await opened).getByLabel('Custom trust policy').first()).toBeChecked();
});

test('the console speaks Japanese', async ({ replica, tab, hand }) => {
  replica.settings.language = 'ja';
  await hand.open('#/roles');
  await hand.button('ロールを作成').click();
  await tab.getByLabel('カスタム信頼ポリシー').first().click();
  await hand.paste(trusting);
  await hand.button('次へ').click();
  await hand.button('次へ').click();
  await tab.getByLabel('ロール名').fill('IruSso');
  await clickByScript(tab, 'ロールを作成');
  await expect(hand.flash('success')).toContainText('IruSso');
  expect(replica.untrustedClicks).toEqual(['Create role']);
});

test('the session meta tag can lack the account, or be absent', async ({ replica, tab, hand }) => {
  const meta = tab.locator('meta[name="awsc-session-data"]');
  await hand.open('#/roles');
  expect(JSON.parse((await meta.getAttribute('content')) ?? '')).toMatchObject({
    accountId: '111122223333',
    prismModeEnabled: false,
  });
  replica.settings.sessionMeta = 'without-account';
  await hand.open('#/roles');
  const content = JSON.parse((await meta.getAttribute('content')) ?? '');
  expect(content).not.toHaveProperty('accountId');
  expect(content.sessionARN).toContain('111122223333');
  replica.settings.sessionMeta = 'absent';
  await hand.open('#/roles');
  await expect(meta).toHaveCount(0);
  await expect(tab.getByTestId('awsc-copy-accountid')).toBeHidden();
  await expect(tab.getByTestId('account-detail-menu')).toContainText('1111-2222-3333');
});

test('other partitions, look-alikes and unknown addresses', async ({ replica, tab }) => {
  await tab.goto('https://console.aws.amazon.com.evil.test/iam/home#/roles/create');
  await expect(tab.getByLabel('AWS service')).toBeChecked();
  for (const path of ['/mode-json.js', '/worker-json.js', '/favicon.ico', '/ec2/home']) {
    const response = await tab.goto(`https://us-east-1.console.aws.amazon.com${path}`);
    expect(response?.status()).toBe(404);
  }
  replica.reset({ partition: 'aws-cn', roles: [{ name: 'IruSso' }] });
  await tab.goto('https://console.amazonaws.cn/iam/home#/roles/details/IruSso');
  await expect(tab.getByText('arn:aws-cn:iam::111122223333:role/IruSso')).toBeVisible();
  expect(new URL(tab.url()).hostname).toBe('cn-north-1.console.amazonaws.cn');
});

test('links of the console before 2022 are translated in part', async ({ tab, hand }) => {
  await hand.open(
    '#/roles$new?step=type&roleType=crossAccount&isThirdParty&accountID=753695775620' +
      '&externalID=abc-123&roleName=Iru',
  );
  await expect(tab.getByLabel('External ID', { exact: true })).toHaveValue('abc-123');
  await poll(hand.state).toMatchObject({ accountId: '753695775620', roleName: '' });
});
