import { stages } from '../../src/setup/stage.ts';
import { poll } from '../driver/poll.ts';
import { expect, test } from './fixtures.ts';
import { expectSetups, focusedName, openPopup, pasted, readPopup } from './popup-page.ts';
import {
  account,
  externalId,
  principal,
  roleArn,
  roleCreated,
  setupAfter,
  store,
  storedKeys,
  storeRaw,
  trustPolicy,
} from './popup-seed.ts';

const sso = 'AWS IAM Identity Center (SSO)';

test('with no setup, it says how to start', async ({ driver }) => {
  const popup = await openPopup(driver);
  await poll(() =>
    popup.evaluate(() => document.querySelector('.empty')?.textContent, null),
  ).toMatch(/open Compliance → Sources and turn on an AWS source/);
  expect(await readPopup(popup)).toMatchObject({
    setups: [],
    alerts: [],
    notes: [],
    headings: ['h1 Role Courier', 'h2 Setups'],
  });
});

test('a setup shows where it stands and every value', async ({ driver }) => {
  await store(driver, setupAfter('sso', [roleCreated('sso')]));
  const popup = await openPopup(driver);
  await poll(async () => (await readPopup(popup)).setups[0]?.buttons).toContain('Run preflight');
  const { setups, headings } = await readPopup(popup);
  expect(setups[0]).toEqual({
    title: sso,
    whereabouts: ['https://acme.iru.com', `AWS account ${account}`],
    stages: [
      'Wizard read',
      'Form filled',
      'Role created',
      'Policy attached',
      'ARN returned',
      'Submitted',
      'Connected',
    ],
    reached: 3,
    current: 'Role created',
    next: 'Add the inline policy IruComplianceSSORead to the role.',
    buttons: [
      'Go to wizard',
      'Open form in AWS',
      'Forget',
      'Run preflight',
      'Copy report',
      'Copy as JSON',
      'Copy External ID',
      'Copy Principal',
      'Copy Trust policy JSON',
      'Copy AWS account',
      'Copy Role name',
      'Copy Role ARN',
      'Copy Inline policy name',
      'Copy Inline policy JSON',
    ],
    values: {
      'External ID': externalId,
      Principal: principal,
      'Trust policy JSON': trustPolicy,
      'AWS account': account,
      'Role name': 'IruComplianceSSORead',
      'Role ARN': roleArn('sso'),
      'Inline policy name': 'IruComplianceSSORead',
      'Inline policy JSON': expect.stringContaining('"sso:List*"'),
    },
  });
  expect(headings).toEqual([
    'h1 Role Courier',
    'h2 Setups',
    `h3 ${sso}`,
    expect.stringMatching(/^h4 Preflight: /),
    'h2 AWS credentials',
  ]);
});

test('a source with a managed policy offers its name', async ({ driver }) => {
  await store(driver, setupAfter('cloudtrail'));
  const popup = await openPopup(driver);
  await expectSetups(popup, ['AWS CloudTrail']);
  const [setup] = (await readPopup(popup)).setups;
  expect(setup?.values['Managed policy name']).toBe('AWSCloudTrail_ReadOnlyAccess');
  expect(setup?.values).not.toHaveProperty('Role ARN');
});

test('a value is copied as it is, and said to be', async ({ driver }) => {
  await store(driver, setupAfter('sso'));
  const popup = await openPopup(driver);
  await popup.click({ role: 'button', name: 'Copy Trust policy JSON' });
  await poll(async () => (await readPopup(popup)).status).toBe('Trust policy JSON copied.');
  expect(await pasted(popup)).toBe(trustPolicy);
  await popup.click({ role: 'button', name: 'Copy External ID' });
  await poll(async () => (await readPopup(popup)).status).toBe('External ID copied.');
  expect(await pasted(popup)).toBe(externalId);
});

test('what changes meanwhile is shown', async ({ driver }) => {
  const popup = await openPopup(driver);
  await expectSetups(popup, []);
  const { role, ...setup } = setupAfter('iam');
  // Without a policy that was seen, none is told as attached.
  const policy = { name: 'IAMReadOnlyAccess', kind: 'managed', json: null } as const;
  const before = { ...setup, role: { ...role, policies: [policy] } };
  await store(driver, before);
  await expectSetups(popup, ['AWS IAM']);
  for (const [index, stage] of stages.entries()) {
    await store(driver, { ...before, stage });
    await poll(async () => (await readPopup(popup)).setups[0]?.reached).toBe(index + 1);
  }
});

test('finished setups are folded under Done', async ({ driver }) => {
  const connected = setupAfter('iam', [roleCreated('iam'), { type: 'connected' }]);
  const abandoned = setupAfter('dynamodb', [{ type: 'abandoned' }]);
  await store(driver, setupAfter('sso'), connected, abandoned);
  const popup = await openPopup(driver);
  await poll(async () => (await readPopup(popup)).done).toBe('Done (2)');
  const isShown = () =>
    popup.evaluate(
      () => [...document.querySelectorAll('article')].map((card) => card.checkVisibility()),
      null,
    );
  expect(await isShown()).toEqual([true, false, false]);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.done > summary')?.focus(), null);
  await popup.press('Enter');
  expect(await isShown()).toEqual([true, true, true]);
});

test('a setup is forgotten after a second question', async ({ driver }) => {
  await store(driver, setupAfter('sso'));
  const popup = await openPopup(driver);
  await popup.click({ role: 'button', name: 'Forget' });
  expect(await focusedName(popup)).toBe('No');
  expect(await popup.evaluate(() => document.querySelector('legend')?.textContent, null)).toBe(
    'Forget this setup?',
  );
  await popup.press('Enter');
  expect(await focusedName(popup)).toBe('Forget');
  expect(await storedKeys(driver)).toEqual(['setup/sso']);

  await popup.press('Enter');
  await popup.click({ role: 'button', name: 'Yes' });
  await expectSetups(popup, []);
  expect(await storedKeys(driver)).toEqual([]);
  expect(await readPopup(popup)).toMatchObject({ status: `${sso} is forgotten.`, alerts: [] });
  expect(await focusedName(popup)).toBe('Setups');
});

test('the wizard and the console are one click away', async ({ driver }) => {
  await store(driver, setupAfter('sso'));
  await (await openPopup(driver)).click({ role: 'button', name: 'Go to wizard' });
  const wizard = await driver.tab(/acme\.iru\.com\/connect\/of-a-stored-setup/);
  await poll(() => driver.frontUrl()).toBe(wizard.url());
  await (await openPopup(driver)).click({
    role: 'button',
    name: 'Open form in AWS',
  });
  await driver.tab(/console\.aws\.amazon\.com\/iam\/home.*#\/roles\/create/);
  const popup = await openPopup(driver);
  await poll(async () => (await readPopup(popup)).setups[0]?.buttons).toContain('Go to AWS tab');
  // Once there, they are shown rather than opened again.
  await (await openPopup(driver)).click({ role: 'button', name: 'Go to wizard' });
  await poll(() => driver.frontUrl()).toBe(wizard.url());
  const wizards = driver.tabs().filter((tab) => tab.url() === wizard.url());
  expect(wizards).toHaveLength(1);
});

test('setups of one source and site are told apart by their beginning and external ID', async ({
  driver,
}) => {
  const begun = (id: string, hoursAgo: number) => {
    const { wizard, ...setup } = setupAfter('sso');
    const createdAt = Date.now() - hoursAgo * 3_600_000;
    return { ...setup, id, createdAt, wizard: { ...wizard, externalId: `${id}-of-a-wizard` } };
  };
  await store(driver, begun('first-one', 5), setupAfter('iam'));
  const popup = await openPopup(driver);
  await expectSetups(popup, ['AWS IAM', sso]);
  const whereabouts = async () => (await readPopup(popup)).setups.map((setup) => setup.whereabouts);
  const alone = ['https://acme.iru.com', 'AWS account not known yet'];
  expect(await whereabouts()).toEqual([alone, alone]);
  await store(driver, begun('second-one', 3));
  const [site, account] = alone;
  await poll(async () => (await whereabouts()).sort()).toEqual([
    alone,
    [site, 'Begun 3 hours ago', 'External ID second-o…', account],
    [site, 'Begun 5 hours ago', 'External ID first-on…', account],
  ]);
});

test('records that cannot be read are counted', async ({ driver }) => {
  const { wizard: _, ...broken } = setupAfter('iam');
  await storeRaw(driver, { 'setup/iam': broken, 'setup/x': 'not a setup' });
  await store(driver, setupAfter('sso'));
  const popup = await openPopup(driver);
  await expectSetups(popup, [sso]);
  const { notes, alerts } = await readPopup(popup);
  expect(alerts).toEqual([]);
  expect(notes).toEqual([
    expect.stringMatching(/^2 stored setups could not be read and were set aside\./),
  ]);
  expect((await storedKeys(driver)).sort()).toEqual(['damaged/iam', 'damaged/x', 'setup/sso']);
});

test('what a page named itself stays text', async ({ driver }) => {
  const hostile = '<img src=x onerror="document.title=\'taken\'"><script>1</script>\u202e&amp;';
  const refused = [
    roleCreated('sso'),
    { type: 'submitted' },
    { type: 'submit-failed', error: hostile },
  ] as const;
  await store(driver, setupAfter('sso', refused, hostile));
  const popup = await openPopup(driver);
  await expectSetups(popup, [hostile]);
  expect((await readPopup(popup)).alerts).toEqual([`Iru’s message: ${hostile}`]);
  expect(
    await popup.evaluate(
      () => [document.title, document.querySelectorAll('article :is(img, script)').length],
      null,
    ),
  ).toEqual(['Role Courier', 0]);
});

test('storage that fails is told', async ({ driver }) => {
  await driver.inExtension(() => {
    chrome.storage.local.get = () => Promise.reject(new Error('IO error: the disk is full'));
  }, null);
  const popup = await openPopup(driver);
  await poll(async () => (await readPopup(popup)).alerts).toEqual([
    'Your setups cannot be shown: IO error: the disk is full.',
  ]);
});

test('a background that does not answer is told, and its late answer taken', async ({ driver }) => {
  await store(driver, setupAfter('sso'));
  await driver.inExtension(() => {
    const { get } = chrome.storage.local;
    const answers: (() => void)[] = [];
    Object.assign(globalThis, { answers });
    chrome.storage.local.get = async (keys: null) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return get.call(chrome.storage.local, keys);
    };
  }, null);
  const popup = await openPopup(driver);
  await poll(async () => (await readPopup(popup)).alerts).toEqual([
    expect.stringMatching(/^Your setups cannot be shown: .* does not answer\./),
  ]);
  await poll(async () => {
    await driver.inExtension(() => {
      const { answers } = globalThis as unknown as { answers: (() => void)[] };
      for (const answer of answers.splice(0)) answer();
    }, null);
    return (await readPopup(popup)).setups.length;
  }).toBe(1);
  expect((await readPopup(popup)).alerts).toEqual([]);
});

test('every control can be reached and used with the keyboard', async ({ driver }) => {
  await store(driver, setupAfter('iam'));
  const popup = await openPopup(driver);
  await expectSetups(popup, ['AWS IAM']);
  const [setup] = (await readPopup(popup)).setups;
  const reached: string[] = [];
  for (let presses = 0; presses < 20 && reached.at(-1) !== setup?.buttons.at(-1); presses++) {
    await popup.press('Tab');
    reached.push(await focusedName(popup));
  }
  expect(reached.filter((name) => setup?.buttons.includes(name))).toEqual(setup?.buttons);
  await popup.press('Enter');
  await poll(async () => (await readPopup(popup)).status).toBe('Managed policy name copied.');
});
