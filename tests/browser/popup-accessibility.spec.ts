import type { Driver, Tab } from '../driver/driver.ts';
import { poll } from '../driver/poll.ts';
import { findingsInSchemes, noFindings, unfold } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { roleCreated, setupAfter, store } from './popup-seed.ts';

/** The side panel is looked at with credentials, the popup without. */
const keepAccessKey = (driver: Driver) =>
  driver.inExtension(() => {
    const key = { accessKeyId: 'AKIAQ3KZ5T7WJR2LMN4B', secretAccessKey: 'secret' };
    const credentials = { ...key, sessionToken: null, expiresAt: null };
    return chrome.storage.session.set({ credentials: { credentials, until: Date.now() + 60_000 } });
  }, null);

async function open(driver: Driver, path: string, until: RegExp): Promise<Tab> {
  const page = await driver.open(`${driver.extensionOrigin}/popup/${path}.html`);
  await poll(() => page.evaluate(() => document.body.textContent ?? '', null)).toMatch(until);
  await unfold(page);
  return page;
}

/** How wide the border of each primary button is. */
function primaryEdges(page: Tab): Promise<string[]> {
  return page.evaluate(() => {
    const buttons = document.querySelectorAll(':is(button, .button).primary');
    return [...buttons].map((each) => getComputedStyle(each).borderTopWidth);
  }, null);
}

/** The kinds of line over the stages, in their order. */
function stageEdges(page: Tab): Promise<string[]> {
  return page.evaluate(() => {
    const stages = [...document.querySelectorAll('.stages li')];
    return [...new Set(stages.map((each) => getComputedStyle(each).borderTopStyle))];
  }, null);
}

const pages: [path: string, until: RegExp][] = [
  ['popup', /Preflight: /],
  ['side-panel/side-panel', /Long-lived access key/],
  ['settings/settings', /Export settings/],
  ['onboarding/onboarding', /Try it/],
];

test('axe finds nothing on any page, in both schemes; forced colours leave a button its edge', async ({
  driver,
}) => {
  const refused = setupAfter('iam', [
    roleCreated('iam'),
    { type: 'submitted' },
    { type: 'submit-failed', error: 'AssumeRole denied' },
  ]);
  await store(driver, setupAfter('sso'), refused, setupAfter('dynamodb', [{ type: 'abandoned' }]));
  for (const [path, until] of pages) {
    if (path.startsWith('side-panel')) await keepAccessKey(driver);
    const page = await open(driver, path, until);
    expect({ path, found: await findingsInSchemes(page) }).toEqual({ path, found: noFindings });
    await driver.emulate({ forcedColors: true });
    // The settings have none.
    const edges = path.startsWith('settings') ? [] : ['2px'];
    await poll(async () => [path, ...new Set(await primaryEdges(page))]).toEqual([path, ...edges]);
    // What is reached is told from what is not without colours too.
    if (path === 'popup') expect(await stageEdges(page)).toEqual(['solid', 'dotted']);
    await driver.emulate({});
    await page.close();
  }
});

test('every control of the settings is reached with the keyboard', async ({ driver }) => {
  const page = await open(driver, 'settings/settings', /Export settings/);
  const controls = await page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, summary')];
    const reachable = all.filter(
      (each) => !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked),
    );
    for (const [index, each] of reachable.entries()) each.setAttribute('data-order', String(index));
    return reachable.length;
  }, null);
  const reached: (string | null)[] = [];
  for (let press = 0; press < controls; press++) {
    await page.press('Tab');
    reached.push(
      await page.evaluate(() => document.activeElement?.getAttribute('data-order') ?? null, null),
    );
  }
  expect(reached).toEqual(Array.from({ length: controls }, (_, index) => String(index)));
});
