import { expectAlert, expectStatus, readPanel, readVerdicts } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { createRole, givePermissions, openWizard, submitRole } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';

test('a role made by the book: no check fails, each can be unfolded, and run again', async ({
  driver,
}) => {
  const errand = { driver, cardName: ssoCard };
  const wizard = await openWizard(errand);
  await givePermissions(errand, await createRole(errand, wizard));
  await expectStatus(wizard, /Role ready/);
  await poll(async () => Object.values(await readVerdicts(wizard))).toHaveLength(6);
  const found = Object.values(await readVerdicts(wizard));
  expect(found).not.toContain('fail');
  expect(found.filter((verdict) => verdict === 'pass').length).toBeGreaterThanOrEqual(4);
  await wizard.click({ role: 'button', name: 'Run preflight' });
  await submitRole(errand, wizard);
});

test('a role whose trust was broken after it was made: Submit Role is held once, and told why', async ({
  driver,
  replicas,
}) => {
  const errand = { driver, cardName: ssoCard };
  const wizard = await openWizard(errand);
  const aws = await createRole(errand, wizard);
  const session = replicas.iru.lastSession();
  await givePermissions(errand, aws);
  await expectStatus(wizard, /Role ready/);
  // Iru shows another external ID now: the role was made with the old one.
  if (session) session.externalId = 'another-external-id';
  await wizard.reload();
  await expectAlert(wizard, 'External ID mismatch');
  // Held for a reason that is not to be missed: a dismissed panel comes back to tell it.
  await wizard.click({ role: 'button', name: 'Dismiss on this page' });
  await wizard.click({ role: 'button', name: 'Submit Role' });
  await expectAlert(wizard, 'Submit Role was held');
  expect(replicas.iru.lastSession()?.submittedArns).toEqual([]);
  expect((await readPanel(wizard))?.buttons).toContain('Submit anyway');
  await wizard.click({ role: 'button', name: 'Submit anyway' });
  await wizard.click({ role: 'button', name: 'Submit Role' });
  await poll(() => replicas.iru.lastSession()?.submittedArns).toHaveLength(1);
  expect(replicas.iru.untrustedClicks).toEqual([]);
});
