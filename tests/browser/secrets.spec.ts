import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import type { Setup } from '../../src/setup/setup.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import type { AwsReplica } from '../replicas/aws/replica.ts';
import type { Credential } from '../replicas/aws/state/credential.ts';
import { newSide, setupAt } from './fault-matrix/seed.ts';
import { arnReturned } from './fault-matrix/stages/arn-returned.ts';
import { expect } from './fixtures.ts';
import { openPopup, pasted } from './popup-page.ts';
import { roleCreated, setupAfter, store } from './popup-seed.ts';
import { exported, openSettings } from './popup-settings-page.ts';
import { readReport, signIn } from './preflight-live/live-world.ts';
import { contentScriptWorlds, listenIn } from './secrets/content-script-world.ts';
import { filesOf } from './secrets/files-of.ts';
import { test } from './secrets/fixtures.ts';
import { pasteInto } from './secrets/paste.ts';
import { everythingIn, keptByExtension, keptCredentials, pageReports } from './secrets/places.ts';
import { foundIn, tracesOf } from './secrets/traces.ts';

const inAnHour = () => new Date(Date.now() + 3_600_000);

/** What becomes of the same credentials, one run after another, and how the report tells it. */
const runs: [says: RegExp, arrange: (aws: AwsReplica, credential: Credential) => void][] = [
  [/AWS was asked as/, () => undefined],
  [
    /does not know these credentials/,
    // Refused with the whole request that was signed, session token and all.
    (_, credential) => {
      credential.secretAccessKey = '0'.repeat(40);
    },
  ],
  [/have expired/, ({ faults }) => void faults.push({ kind: 'expired-token' })],
  [/proxy/, ({ faults }) => void faults.splice(0, 1, { kind: 'proxy-page', status: 200 })],
];

/** Forgets what a test before has left. */
async function beginWith(driver: Driver, setup: Setup): Promise<void> {
  await driver.inExtension(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  }, null);
  await store(driver, setup);
}

/** Presses the button, and waits until the run has ended whose facts are kept under this key. */
async function runPreflight(driver: Driver, popup: Tab, key: string): Promise<void> {
  const end = () =>
    driver.inExtension(async (name) => {
      const facts = (await chrome.storage.session.get(name))[name];
      return (facts as LiveFacts | undefined)?.finishedAt ?? null;
    }, key);
  const before = await end();
  await popup.click({ role: 'button', name: 'Run preflight' });
  await poll(async () => ![null, before].includes(await end()), { timeout: 30_000 }).toBe(true);
}

async function copyOf(popup: Tab, button: string, shape: RegExp): Promise<string> {
  await popup.click({ role: 'button', name: button });
  let copied = '';
  await poll(async () => {
    copied = await pasted(popup);
    return copied;
  }).toMatch(shape);
  return copied;
}

test('credentials are where they may be, and nowhere else', async ({ stage }) => {
  const { driver, replicas, requests } = stage;
  const side = newSide(replicas, 'redshift-serverless');
  replicas.console.reset({ roles: [arnReturned.role(side)].filter((role) => role !== null) });
  await beginWith(driver, setupAt(arnReturned, side));
  const wizard = await driver.open(side.wizardUrl);
  await expectStatus(wizard, /Role ready/);
  await wizard.click({ role: 'button', name: 'Show the AWS tab' });
  const aws = await driver.tab(/roles\/details/);
  await expectStatus(aws, /./);
  await listenIn(driver);
  const credential = signIn(replicas.aws);
  const traces = tracesOf(credential);
  const popup = await pasteInto(driver, credential, inAnHour());

  const copies: string[] = [];
  for (const [says, arrange] of runs) {
    arrange(replicas.aws, credential);
    // Again where a busy machine has let a call time out.
    await expect(async () => {
      await runPreflight(driver, popup, `live/${side.setupId}`);
      await poll(() => readReport(popup), { timeout: 3_000 }).toMatch(says);
    }).toPass({ timeout: 60_000 });
    copies.push(await copyOf(popup, 'Copy report', /^\[/m));
    copies.push(await copyOf(popup, 'Copy as JSON', /^\{/));
  }
  const settings = await openSettings(driver);
  const worlds = await contentScriptWorlds(driver);
  const pages = { wizard, console: aws, settings };
  const places: Record<string, string> = {
    ...(await keptByExtension(driver)),
    reports: copies.join('\n'),
    'exported settings': await exported(settings),
    'page reports': await pageReports(driver),
    logs: driver.logs(),
    'requests to others than AWS': requests
      .filter(({ host }) => !/\.amazonaws\.com$/.test(host))
      .map(({ text }) => text)
      .join('\n'),
    'addresses asked of AWS': requests.map(({ text }) => text.split(' ')[1]).join('\n'),
  };
  for (const [name, tab] of Object.entries(pages)) {
    places[`the page of ${name}`] = await everythingIn(tab);
  }
  for (const [address, world] of Object.entries(worlds)) {
    places[`the content script of ${address}`] = JSON.stringify(world);
  }
  expect(foundIn(places, traces)).toEqual([]);
  // The popup may tell which key it is, and nothing else of it.
  const shown = foundIn({ popup: await everythingIn(popup) }, traces);
  expect(shown).toEqual(['access key ID in popup']);
  expect(Object.values(places).join()).not.toMatch(/^(cache|database) /m);

  // That these places were looked at while something was there.
  expect(foundIn({ memory: await keptCredentials(driver) }, traces)).toHaveLength(3);
  expect(Object.values(worlds).map(({ session }) => session)).toEqual([null, null]);
  expect(places['storage.session, but for its own key']).toContain(`"live/${side.setupId}"`);
  expect(Object.values(worlds).map(({ heard }) => heard.length > 0)).toEqual([true, true]);
  expect(JSON.stringify(worlds)).toContain('invalid-credentials');
});

test('credentials are gone at their expiry, whatever else is asleep', async ({ stage }) => {
  const { driver, replicas } = stage;
  await beginWith(driver, setupAfter('sso', [roleCreated('sso')]));
  const credential = signIn(replicas.aws);
  const popup = await pasteInto(driver, credential, new Date(Date.now() + 6_000));
  // A page that asks the background for nothing: only the alarm can wake it.
  await popup.goto(`${driver.extensionOrigin}/popup/settings/settings.html`);
  await driver.killBackground();
  expect(foundIn({ memory: await keptCredentials(popup) }, tracesOf(credential))).toHaveLength(3);
  await poll(() => keptCredentials(popup), { timeout: 30_000 }).toBe('""');
});

test('a killed background keeps credentials; an update and a restart leave none, on disk neither', async ({
  stage,
}) => {
  const { replicas, profile } = stage;
  await beginWith(stage.driver, setupAfter('sso', [roleCreated('sso')]));
  const credential = signIn(replicas.aws);
  const traces = tracesOf(credential);
  const popup = await pasteInto(stage.driver, credential, inAnHour());
  await stage.driver.killBackground();
  await popup.close();
  const again = await openPopup(stage.driver);
  await poll(() => everythingIn(again)).toContain('Forget credentials');

  await stage.driver.reloadExtension();
  await poll(() => keptCredentials(stage.driver)).toBe('""');

  await pasteInto(stage.driver, credential, inAnHour());
  await stage.restart(async () => {
    expect(foundIn(await filesOf(profile), traces)).toEqual([]);
  });
  expect(await keptCredentials(stage.driver)).toBe('""');
});
