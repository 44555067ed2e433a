import { expectAlert, expectNoPanel, expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { findings, panel } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { turns } from './turns.ts';

const inTurn = turns();

const toggle = { role: 'switch', name: /(^|Turn on )AWS CloudTrail$/ } as const;
const sourcesUrl = 'https://acme.iru.com/compliance/sources';

test('the browser’s own blocker stops the wizard: told beside the toggle, and opened from there', async ({
  driver,
  replicas,
}) => {
  replicas.iru.settings.openDelayMs = 6_000;
  const sources = await driver.open(sourcesUrl);
  await sources.click(toggle);
  await poll(() => replicas.iru.popups.at(-1)?.outcome, { timeout: 15_000 }).toBe('blocked');
  await expectAlert(sources, 'Pop-up blocked');
  for (const colorScheme of ['light', 'dark'] as const) {
    await driver.emulate({ colorScheme });
    expect({ colorScheme, found: await findings(sources, panel) }).toEqual({
      colorScheme,
      found: [],
    });
  }
  await sources.click({ role: 'button', name: 'Open the wizard' });
  const wizard = await driver.tab(/\/connect\//);
  await expectStatus(wizard, /Trust policy and external ID read/);
});

for (const opener of ['window.open', 'noopener'] as const) {
  test(
    `a wizard that opens (${opener}), and is closed by the admin, was not blocked`,
    inTurn(),
    async ({ driver, replicas }) => {
      replicas.iru.settings.opener = opener;
      const sources = await driver.open(sourcesUrl);
      await sources.click(toggle);
      const wizard = await driver.tab(/\/connect\//);
      await expectStatus(wizard, /Trust policy and external ID read/);
      await wizard.close();
      await expectNoPanel(sources);
    },
  );
}

test('a wizard that is merely slow was not blocked', inTurn(), async ({ driver, replicas }) => {
  replicas.iru.settings.openDelayMs = 2_500;
  const sources = await driver.open(sourcesUrl);
  await sources.click(toggle);
  const wizard = await driver.tab(/\/connect\//);
  await expectStatus(wizard, /Trust policy and external ID read/);
  await expectNoPanel(sources);
});
