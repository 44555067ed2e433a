import { expectAlert, expectNoPanel, expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { openWizard } from './errand.ts';
import { ssoCard, startSso } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { readForm } from './read-form.ts';
import { turns } from './turns.ts';

const inTurn = turns();

const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';

test('no panel and no fill on pages that are not the errand’s, bound or not', async ({
  driver,
}) => {
  const { aws } = await startSso(driver);
  const tabs = [aws];
  for (const hash of ['#/home', '#/users', '#/roles/nowhere/else/at/all']) {
    tabs.push(await driver.open(`${iam}${hash}`));
    await aws.goto(`${iam}${hash}`);
    await expectNoPanel(aws);
  }
  const form = await driver.open(`${iam}#/roles/create`);
  // Opened after the others, and offered to be filled: by then they have been looked at.
  await expectStatus(form, /This form can be filled/);
  for (const tab of tabs) await expectNoPanel(tab);
});

test(
  'a form that is open already is offered to be filled once a wizard is seen, and only then',
  inTurn(),
  async ({ driver }) => {
    const aws = await driver.open(`${iam}#/roles/create`);
    await poll(async () => (await readForm(aws)).entityType).toBe('AWS_SERVICE');
    await driver.open('https://acme.iru.com/compliance/sources');
    await expectNoPanel(aws);
    const wizard = await openWizard({ driver, cardName: ssoCard });
    await expectStatus(wizard, /Trust policy and external ID read/);
    await expectStatus(aws, /This form can be filled for “AWS IAM Identity Center \(SSO\)”/);
    expect((await readForm(aws)).entityType).toBe('AWS_SERVICE');
    await aws.click({ role: 'button', name: 'Fill this page' });
    await expectStatus(aws, /trust policy is in the editor/);
  },
);

test(
  'a form without the choice it looks for: named, with the value to copy',
  inTurn(),
  async ({ driver, replicas }) => {
    replicas.console.settings.customEntityType = 'TYPE_5';
    const wizard = await openWizard({ driver, cardName: ssoCard });
    await expectStatus(wizard, /Trust policy and external ID read/);
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    const aws = await driver.tab(/#\/roles\/create/);
    await aws.evaluate(() => {
      const withoutCustom = () => document.querySelector('[data-value="TYPE_5"]')?.remove();
      new MutationObserver(withoutCustom).observe(document, { subtree: true, childList: true });
      withoutCustom();
    }, null);
    await expectAlert(aws, 'Trusted entity type not found');
    const session = replicas.iru.lastSession();
    expect((await readPanel(aws))?.facts['Trust policy']).toContain(session?.externalId);
  },
);

test(
  'the panel says which account is signed in, on every step',
  inTurn(),
  async ({ driver, replicas }) => {
    replicas.console.settings.awsAccountId = '444455556666';
    replicas.console.settings.sessionMeta = 'without-account';
    const { aws } = await startSso(driver);
    expect((await readPanel(aws))?.facts['Signed in to AWS account']).toBe('444455556666');
  },
);

test('a look-alike of the console’s host gets nothing', async ({ driver }) => {
  await startSso(driver);
  const evil = await driver.open('https://console.aws.amazon.com.evil.test/iam/home#/roles/create');
  // By the time at which the console's own page has its panel, a script in the other would have one too.
  const aws = await driver.open(`${iam}#/roles/create`);
  await expectStatus(aws, /This form can be filled for/);
  expect(await readPanel(evil)).toBeNull();
  if (driver.browserName !== 'chromium') return;
  const reached = await driver.inExtension(async () => {
    const tabs = await chrome.tabs.query({});
    const tries = tabs.map(({ id: tabId = 0 }) =>
      chrome.scripting.executeScript({ target: { tabId }, func: () => location.hostname }),
    );
    const done = await Promise.allSettled(tries);
    return done.flatMap((each) => (each.status === 'fulfilled' ? each.value[0]?.result : []));
  }, null);
  expect(reached).toContain(new URL(iam).hostname);
  expect(reached.join()).not.toContain('evil.test');
});
