import { advance } from '../../src/setup/advance.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { expectAlert, expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import type { Replicas } from '../replicas/server.ts';
import { findings, panel, unfold } from './axe.ts';
import { bringRole, onlySetup } from './bring-role.ts';
import { openWizard } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { cutChoices } from './panel-box.ts';
import { forgetAll, setupAfter, store, trustPolicy } from './popup-seed.ts';

const formUrl = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/roles/create';

/** Each moment of the panel that has controls or colours of its own, with the tab it stands in. */
async function* states(driver: Driver, replicas: Replicas): AsyncGenerator<[string, Tab]> {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);
  yield ['wizard read', wizard];
  await bringRole(driver, replicas, wizard, 'sso');
  await expectStatus(wizard, /Role ready/);
  yield ['role ready', wizard];
  // Somebody changed the role's trust policy, and Iru its external ID.
  const setup = await onlySetup(driver);
  const changed = { type: 'trust-seen', arn: setup.role.arn, trustPolicy } as const;
  await store(driver, advance(setup, changed, Date.now()));
  const session = replicas.iru.lastSession();
  if (session) session.externalId = 'another-external-id';
  await wizard.reload();
  await expectAlert(wizard, 'External ID mismatch');
  await wizard.click({ role: 'button', name: 'Submit Role' });
  await expectAlert(wizard, 'Submit Role was held');
  yield ['held, with IDs compared', wizard];
  await wizard.close();

  replicas.console.reset({ generation: 'redesign', language: 'de', customEntityType: 'TYPE_5' });
  await forgetAll(driver);
  await store(driver, setupAfter('sso'), setupAfter('dynamodb'));
  const aws = await driver.open(formUrl);
  await expectStatus(aws, /This form can be filled for/);
  yield ['setup to be chosen', aws];
  await aws.evaluate(() => {
    document.querySelector('[value="WEB_IDENTITY"]')?.setAttribute('value', 'TYPE_6');
  }, null);
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectAlert(aws, 'Trusted entity type not found');
  yield ['policy to be copied', aws];
}

test('axe finds nothing in the panel, in both schemes; forced colours leave a button its edge', async ({
  driver,
  replicas,
}) => {
  for await (const [state, tab] of states(driver, replicas)) {
    await unfold(tab);
    if (state === 'wizard read') await poll(() => cutOff(tab)).toBe(0);
    if (state === 'wizard read') expect(await cutChoices(tab)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await driver.emulate({ colorScheme });
      const found = await findings(tab, panel);
      expect.soft({ state, colorScheme, found }).toEqual({ state, colorScheme, found: [] });
    }
    expect.soft({ state, wide: await tooWide(tab) }).toEqual({ state, wide: [] });
    await driver.emulate({ forcedColors: true });
    const edges = async () => [...new Set(await primaryEdges(tab))];
    if (state === 'wizard read') expect(await edges()).toHaveLength(1);
    // Firefox draws them so a moment later.
    await poll(async () => (await edges()).filter((width) => width !== '2px')).toEqual([]);
    await driver.emulate({});
  }
});

/** In CSS pixels: what of the panel's height is to be seen by scrolling alone. */
function cutOff(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const region = document.querySelector('role-courier')?.shadowRoot?.querySelector('section');
    return region ? region.scrollHeight - region.clientHeight : Number.NaN;
  }, null);
}

/** The panel's controls that reach out of it sideways. */
function tooWide(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const region = document.querySelector('role-courier')?.shadowRoot?.querySelector('section');
    const right = region?.getBoundingClientRect().right ?? 0;
    return [...(region?.querySelectorAll('button, select') ?? [])]
      .filter((each) => each.getBoundingClientRect().right > right)
      .map((each) => each.outerHTML.slice(0, 80));
  }, null);
}

/** How wide the border of each of the panel's primary buttons is. */
function primaryEdges(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('role-courier')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll('button.primary') ?? [])];
    return buttons.map((each) => getComputedStyle(each).borderTopWidth);
  }, null);
}
