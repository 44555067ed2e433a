import type { Tab } from '../driver/driver.ts';
import { expectAlert, expectNoPanel, expectStatus, readPanel } from '../driver/panel.ts';
import type { PolicyContent } from '../replicas/iru/replica.ts';
import { expect, test } from './fixtures.ts';
import { openOnlyWizard } from './open-only-wizard.ts';
import { turns } from './turns.ts';

const inTurn = turns();

/** Each fault in the wizard's policy has words of its own. */
const refused: [PolicyContent, RegExp][] = [
  ['placeholder-id', /placeholder/i],
  ['no-external-id', /external ID/i],
  ['wildcard', /\*/],
  ['other-actions', /sts:TagSession/],
  ['not-json', /cannot be read/],
  ['two-policies', /several|more than one|two/i],
];

for (const [policy, words] of refused) {
  test(
    `a wizard with the policy “${policy}” is not carried, and told why`,
    inTurn(),
    async ({ shared }) => {
      const wizard = await openOnlyWizard(shared, { policy });
      await expectAlert(wizard, 'Trust policy not usable');
      const panel = await readPanel(wizard);
      expect(panel?.alerts.join()).toMatch(words);
      expect(panel?.buttons).not.toContain('Create role in AWS');
      await wizard.close();
    },
  );
}

test(
  'another principal than the documented one is a reason to look twice, not a refusal',
  inTurn(),
  async ({ shared }) => {
    const wizard = await openOnlyWizard(shared, { policy: 'other-principal' });
    await expectAlert(wizard, 'Look twice');
    expect((await readPanel(wizard))?.buttons).toContain('Create role in AWS');
    await wizard.close();
  },
);

test(
  'an external ID beside the policy that is another one is told',
  inTurn(),
  async ({ shared }) => {
    const wizard = await openOnlyWizard(shared, { separateExternalId: 'another-id-altogether' });
    await expectAlert(wizard, 'Look twice');
    expect((await readPanel(wizard))?.alerts.join()).toContain('another-id-altogether');
    await wizard.close();
  },
);

test(
  'no panel on pages that are no wizard, though one shows an example policy',
  inTurn(),
  async ({ shared }) => {
    const paths = ['/compliance/frameworks', '/help/aws-sso', '/login', '/compliance/sources'];
    const pages: Tab[] = [];
    for (const path of paths) pages.push(await shared.driver.open(`https://acme.iru.com${path}`));
    // Opened and read after them: by then they have been looked at.
    const wizard = await openOnlyWizard(shared);
    await expectStatus(wizard, /Trust policy and external ID read/);
    for (const page of pages) {
      await expectNoPanel(page);
      await page.close();
    }
    await wizard.close();
  },
);

test('a wizard whose policy leaves and comes back is read again', inTurn(), async ({ shared }) => {
  const wizard = await openOnlyWizard(shared, { shape: 'steps' });
  await expectStatus(wizard, /Trust policy and external ID read/);
  await wizard.click({ role: 'button', name: 'Next' });
  await expectStatus(wizard, /Trust policy and external ID read/);
  await wizard.reload();
  await expectStatus(wizard, /Trust policy and external ID read/);
  await wizard.close();
});
