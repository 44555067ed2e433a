import type { Driver, Tab } from '../driver/driver.ts';
import { poll } from '../driver/poll.ts';
import type { Replicas } from '../replicas/server.ts';
import { expect, test } from './fixtures.ts';
import { openPopup, pasted, readPopup } from './popup-page.ts';
import { externalId } from './popup-seed.ts';
import { arrange, keepOnly, readChecks, runPreflight } from './preflight-live/live-world.ts';

/** A popup with a role made by the book, and credentials. */
async function openReady(driver: Driver, { aws }: Replicas, source?: 'iam') {
  const { setup, credential } = arrange(aws, { name: '', differs: {}, ...(source && { source }) });
  await keepOnly(driver, setup, credential);
  return { popup: await openPopup(driver), credential };
}

/** Lets everyone assume the role who knows the external ID. */
const openTo = (id: string) => ({
  Effect: 'Allow',
  Principal: '*',
  Action: 'sts:AssumeRole',
  Condition: { StringEquals: { 'sts:ExternalId': id } },
});

const textOf = (popup: Tab) => popup.evaluate(() => document.body.textContent ?? '', null);
const allow = (driver: Driver) => driver.grantWithoutPrompt('https://*.amazonaws.com/*');

test('the report is copied as text and as JSON, without secrets and external IDs', async ({
  driver,
  replicas,
}) => {
  await allow(driver);
  const { popup, credential } = await openReady(driver, replicas);
  await runPreflight(popup);
  await poll(async () => (await readPopup(popup)).status).toMatch(/^Preflight: .*passed$/);
  const copies: string[] = [];
  for (const [name, said] of [
    ['Copy report', 'Preflight report copied.'],
    ['Copy as JSON', 'Preflight report as JSON copied.'],
  ] as const) {
    await popup.click({ role: 'button', name });
    await poll(async () => (await readPopup(popup)).status).toBe(said);
    copies.push(await pasted(popup));
  }
  const [text, json] = copies;
  expect(text).toMatch(/^\[passed\] /m);
  expect(JSON.parse(json ?? '')).toMatchObject({
    format: 'role-courier-preflight',
    verdict: 'pass',
  });
  const { secretAccessKey, sessionToken } = credential;
  for (const hidden of [secretAccessKey, sessionToken, externalId]) {
    expect(copies.join()).not.toContain(hidden);
  }
});

test('a role just made is counted down, and AWS asked anew by itself once it has settled', async ({
  driver,
  replicas: { aws },
}) => {
  await allow(driver);
  const { setup, credential } = arrange(aws, {
    name: '',
    differs: {},
    arrange: ({ settings }, role) => {
      settings.rolePropagationMs = 60_000;
      role.createdAt = new Date(Date.now() - 40_000);
      role.trustPolicy = { Version: '2012-10-17', Statement: [openTo(externalId)] };
    },
  });
  await keepOnly(driver, setup, credential);
  const popup = await openPopup(driver);
  expect(await runPreflight(popup)).toMatchObject({ propagation: 'warn', 'assume-role': 'pass' });
  const left = async () => Number(/Wait (\d+) s: /.exec(await textOf(popup))?.[1]);
  const before = await left();
  await poll(left).toBeLessThan(before);
  // Only now it lets in whoever knows the external ID.
  await poll(() => readChecks(popup), { timeout: 60_000 }).toMatchObject({
    propagation: 'pass',
    'assume-role': 'warn',
  });
});

test('a run tells how far it is, and is cancelled with what it learned', async ({
  driver,
  replicas,
}) => {
  await allow(driver);
  const { popup } = await openReady(driver, replicas, 'iam');
  replicas.aws.faults.push({ kind: 'silence', service: 'sts' });
  await popup.click({ role: 'button', name: 'Run preflight' });
  await poll(() => textOf(popup)).toMatch(/\d+ of \d+ calls answered/);
  expect(await popup.evaluate(() => document.querySelector('progress')?.labels.length, null)).toBe(
    1,
  );
  // Others have answered meanwhile: their checks are made.
  await poll(() =>
    popup.evaluate(
      () => document.querySelector('[data-check="reads"]')?.getAttribute('data-verdict'),
      null,
    ),
  ).toBe('pass');
  await popup.click({ role: 'button', name: 'Cancel' });
  await poll(() => textOf(popup)).toMatch(/AWS was asked/);
  expect(await popup.evaluate(() => document.querySelector('progress'), null)).toBeNull();
});

test('a refusal of the browser is told, and what the pages showed stands', async ({
  driver,
  replicas,
}) => {
  const { popup } = await openReady(driver, replicas);
  // The browser's own question is no page: its answer is put in its place.
  await popup.evaluate(() => {
    chrome.permissions.request = async () => false;
  }, null);
  await popup.click({ role: 'button', name: 'Run preflight' });
  await poll(async () => (await readPopup(popup)).alerts).toEqual([
    expect.stringMatching(/^Your browser was not allowed to reach AWS’s API/),
  ]);
  expect(await textOf(popup)).toMatch(/AWS itself was not asked/);
  expect(await textOf(popup)).not.toMatch(/Waiting until/);
  expect(replicas.aws.calls).toEqual([]);
});

test('a run that waits for the browser’s leave starts though the popup was closed', async ({
  driver,
  replicas,
}) => {
  const { popup } = await openReady(driver, replicas, 'iam');
  await popup.evaluate(() => {
    chrome.permissions.request = (asked: object) => {
      localStorage.setItem('asked', JSON.stringify(asked));
      return new Promise(() => undefined); // the question stands
    };
  }, null);
  await popup.click({ role: 'button', name: 'Run preflight' });
  await poll(() => textOf(popup)).toMatch(/Waiting until your browser is allowed/);
  await popup.close();

  await allow(driver);
  const elsewhere = await driver.open(`${driver.extensionOrigin}/popup/onboarding/onboarding.html`);
  await elsewhere.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Answer';
    const asked = JSON.parse(localStorage.getItem('asked') ?? '');
    button.onclick = () => void chrome.permissions.request(asked);
    document.body.prepend(button);
  }, null);
  await elsewhere.click({ role: 'button', name: 'Answer' });
  const again = await openPopup(driver);
  await poll(() => textOf(again), { timeout: 60_000 }).toMatch(/AWS was asked/);
});
