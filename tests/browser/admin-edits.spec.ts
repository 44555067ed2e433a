import type { Tab } from '../driver/driver.ts';
import { expectAlert, expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import type { ConsoleSettings } from '../replicas/console/replica.ts';
import { fillForm, openForm } from './console-rows.ts';
import { expect, type Shared, test } from './fixtures.ts';
import { makeRole } from './hostile/role-made.ts';
import { openOnlyWizard } from './open-only-wizard.ts';
import { externalId, setupAfter, trustPolicy } from './popup-seed.ts';
import { readForm } from './read-form.ts';
import { tellChanged } from './tell-changed.ts';
import { turns } from './turns.ts';

const inTurn = turns();

/** The create-role form of such a console, its first step filled. */
async function openFilledForm(
  shared: Shared,
  settings: Partial<ConsoleSettings> = {},
): Promise<Tab> {
  const aws = await openForm(shared, settings, setupAfter('sso'));
  await fillForm(aws);
  return aws;
}

test(
  'an edited trust policy is left alone, told, and restored on request',
  inTurn(),
  async ({ shared }) => {
    const aws = await openFilledForm(shared);
    await aws.evaluate(
      (text) => {
        const editor = document.querySelector('.ace_editor') as unknown as {
          env: { editor: { setValue(text: string): void } };
        };
        editor.env.editor.setValue(text);
      },
      trustPolicy.replace(externalId, 'xyz'),
    );
    await expectAlert(aws, 'External ID mismatch');
    expect((await readForm(aws)).trustPolicyText).toContain('xyz"');
    await aws.click({ role: 'button', name: 'Fill this page' });
    await expectStatus(aws, /trust policy is in the editor/);
    expect((await readPanel(aws))?.alerts).toEqual([]);
    expect((await readForm(aws)).trustPolicyText).toBe(trustPolicy);
    await aws.close();
  },
);

test('another type chosen by the admin is theirs', inTurn(), async ({ shared }) => {
  const aws = await openFilledForm(shared);
  await aws.click({ role: 'radio', name: /^AWS account/ });
  await expectStatus(aws, /You chose another trusted entity type/);
  expect((await readForm(aws)).entityType).toBe('AWS_ACCOUNT');
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectStatus(aws, /trust policy is in the editor/);
  // Chosen by the tile around it, in which the page chooses the radio button itself.
  await aws.drag({ role: 'radio', name: /^AWS account/ }, { x: 90, y: 0 });
  await expectStatus(aws, /You chose another trusted entity type/);
  expect((await readForm(aws)).entityType).toBe('AWS_ACCOUNT');
  await aws.close();
});

test(
  'an external ID typed by hand is compared as it changes, beside its field',
  inTurn(),
  async ({ shared }) => {
    const wizard = await openOnlyWizard(shared);
    await wizard.select('Trust policy', 'another-account');
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    const aws = await shared.driver.tab(/#\/roles\/create/);
    await expectStatus(aws, /Account and external ID are filled/);
    const { externalId } = shared.replicas.iru.lastSession();
    await aws.type({ role: 'textbox', name: /External ID$/ }, `${externalId.slice(0, -1)}\u200b`);
    await expectAlert(aws, 'External ID mismatch');
    // Typed key by key: a character was missing first.
    await poll(async () => (await readPanel(aws))?.alerts.join()).toMatch(/zero-width space/i);
    await aws.type({ role: 'textbox', name: /External ID$/ }, externalId);
    await expectStatus(aws, /Account and external ID are filled/);
    await aws.close();
    await wizard.close();
  },
);

test(
  'a role name of the admin’s own becomes the role’s name; an illegal one is told',
  inTurn(),
  async ({ shared }) => {
    const aws = await openFilledForm(shared);
    await aws.click({ role: 'button', name: 'Next' });
    await expectStatus(aws, /Nothing to tick here/);
    await aws.click({ role: 'button', name: 'Next' });
    await expectStatus(aws, /Check them and press/);
    await aws.type({ role: 'textbox', name: /^Role name/ }, 'no spaces!');
    await expectAlert(aws, 'Role name');
    await aws.type({ role: 'textbox', name: /^Role name/ }, 'AuditorRole');
    await expectStatus(aws, /Check them and press/);
    await aws.click({ role: 'button', name: 'Create role' });
    await expectStatus(aws, /The role is created/);
    expect([...shared.replicas.console.roles.keys()]).toEqual(['AuditorRole']);
    expect((await readPanel(aws))?.facts['Role ARN']).toBe(
      'arn:aws:iam::111122223333:role/AuditorRole',
    );
    await aws.close();
  },
);

test('a taken role name is told, and the next one offered', inTurn(), async ({ shared }) => {
  const aws = await openFilledForm(shared, { roles: [{ name: 'IruComplianceSSORead' }] });
  await aws.click({ role: 'button', name: 'Next' });
  await expectStatus(aws, /Nothing to tick here/);
  await aws.click({ role: 'button', name: 'Next' });
  await expectStatus(aws, /Check them and press/);
  await aws.click({ role: 'button', name: 'Create role' });
  await expectAlert(aws, 'Role name');
  await aws.click({ role: 'button', name: 'Use IruComplianceSSORead-2' });
  await expectStatus(aws, /Check them and press/);
  await aws.click({ role: 'button', name: 'Create role' });
  await expectStatus(aws, /The role is created/);
  expect(shared.replicas.console.roles.has('IruComplianceSSORead-2')).toBe(true);
  await aws.close();
});

test('policies that the console left ticked are pointed out', inTurn(), async ({ shared }) => {
  const stuckPolicies = ['AmazonS3ReadOnlyAccess', 'AWSSSOReadOnly'];
  const aws = await openFilledForm(shared, { stuckPolicies });
  await aws.click({ role: 'button', name: 'Next' });
  await expectAlert(aws, 'Policies left ticked');
  await aws.close();
});

test(
  'an ARN typed in the wizard is left alone until “Use this ARN”',
  inTurn(),
  async ({ shared }) => {
    const wizard = await openOnlyWizard(shared);
    await expectStatus(wizard, /Trust policy and external ID read/);
    const mine = 'arn:aws:iam::999999999999:role/Mine';
    await wizard.type({ role: 'textbox', name: /ARN/ }, mine);
    const arn = await makeRole(shared.driver);
    await tellChanged(shared.driver);
    await expectAlert(wizard, 'Another ARN is in the field');
    const inField = () => shared.replicas.iru.lastSession().arnFieldValue;
    expect(inField()).toBe(mine);
    await wizard.click({ role: 'button', name: 'Use this ARN' });
    await expectStatus(wizard, /Role ready/);
    await poll(inField).toBe(arn);
    await wizard.close();
  },
);
