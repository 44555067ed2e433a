import { expectAlert, expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { createRole, givePermissions, openWizard } from './errand.ts';
import { ssoCard, startSso } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { readForm } from './read-form.ts';
import { trustPolicyFor } from './trust-policy-for.ts';
import { turns } from './turns.ts';

const inTurn = turns();

test(
  'an edited trust policy is left alone, told, and restored on request',
  inTurn(),
  async ({ driver, replicas }) => {
    const { aws } = await startSso(driver);
    const session = replicas.iru.lastSession();
    await aws.evaluate(
      (text) => {
        const editor = document.querySelector('.ace_editor') as unknown as {
          env: { editor: { setValue(text: string): void } };
        };
        editor.env.editor.setValue(text);
      },
      JSON.stringify(trustPolicyFor(session)).replace(/.{3}"\}\}/, 'xyz"}}'),
    );
    await expectAlert(aws, 'External ID mismatch');
    expect((await readForm(aws)).trustPolicyText).toContain('xyz"');
    await aws.click({ role: 'button', name: 'Fill this page' });
    await expectStatus(aws, /trust policy is in the editor/);
    expect((await readPanel(aws))?.alerts).toEqual([]);
    expect(JSON.parse((await readForm(aws)).trustPolicyText ?? '')).toEqual(
      trustPolicyFor(session),
    );
  },
);

test('another type chosen by the admin is theirs', inTurn(), async ({ driver }) => {
  const { aws } = await startSso(driver);
  await aws.click({ role: 'radio', name: /^AWS account/ });
  await expectStatus(aws, /You chose another trusted entity type/);
  expect((await readForm(aws)).entityType).toBe('AWS_ACCOUNT');
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectStatus(aws, /trust policy is in the editor/);
});

test(
  'an external ID typed by hand is compared as it changes, beside its field',
  inTurn(),
  async ({ driver, replicas }) => {
    const wizard = await openWizard({ driver, cardName: ssoCard });
    await wizard.select('Trust policy', 'another-account');
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    const aws = await driver.tab(/#\/roles\/create/);
    await expectStatus(aws, /Account and external ID are filled/);
    const externalId = replicas.iru.lastSession()?.externalId ?? '';
    await aws.type({ role: 'textbox', name: /External ID$/ }, `${externalId.slice(0, -1)}\u200b`);
    await expectAlert(aws, 'External ID mismatch');
    // Typed key by key: a character was missing first.
    await poll(async () => (await readPanel(aws))?.alerts.join()).toMatch(/zero-width space/i);
    await aws.type({ role: 'textbox', name: /External ID$/ }, externalId);
    await expectStatus(aws, /Account and external ID are filled/);
  },
);

test(
  'a role name of the admin’s own becomes the role’s name; an illegal one is told',
  inTurn(),
  async ({ driver, replicas }) => {
    const { aws } = await startSso(driver);
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
    expect([...replicas.console.roles.keys()]).toEqual(['AuditorRole']);
    expect((await readPanel(aws))?.facts['Role ARN']).toBe(
      'arn:aws:iam::111122223333:role/AuditorRole',
    );
  },
);

test(
  'a taken role name is told, and the next one offered',
  inTurn(),
  async ({ driver, replicas }) => {
    replicas.console.reset({ roles: [{ name: 'IruComplianceSSORead' }] });
    const { aws } = await startSso(driver);
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
    expect(replicas.console.roles.has('IruComplianceSSORead-2')).toBe(true);
  },
);

test(
  'policies that the console left ticked are pointed out',
  inTurn(),
  async ({ driver, replicas }) => {
    replicas.console.settings.stuckPolicies = ['AmazonS3ReadOnlyAccess', 'AWSSSOReadOnly'];
    const { aws } = await startSso(driver);
    await aws.click({ role: 'button', name: 'Next' });
    await expectAlert(aws, 'Policies left ticked');
  },
);

test(
  'an ARN typed in the wizard is left alone until “Use this ARN”',
  inTurn(),
  async ({ driver, replicas }) => {
    const errand = { driver, cardName: ssoCard };
    const wizard = await openWizard(errand);
    await expectStatus(wizard, /Trust policy and external ID read/);
    await wizard.type({ role: 'textbox', name: /ARN/ }, 'arn:aws:iam::999999999999:role/Mine');
    await givePermissions(errand, await createRole(errand, wizard));
    await expectAlert(wizard, 'Another ARN is in the field');
    expect(replicas.iru.lastSession()?.arnFieldValue).toBe('arn:aws:iam::999999999999:role/Mine');
    await wizard.click({ role: 'button', name: 'Use this ARN' });
    await expectStatus(wizard, /Role ready/);
    await poll(() => replicas.iru.lastSession()?.arnFieldValue).toBe(
      'arn:aws:iam::111122223333:role/IruComplianceSSORead',
    );
  },
);
