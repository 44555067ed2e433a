import { guideFor } from '../../src/setup/guide.ts';
import { expectAlert, expectStatus, readPanel } from '../driver/panel.ts';
import { buttonsOf, fillForm, openForm } from './console-rows.ts';
import { attachPolicy, goThroughForm, submitForm, telling } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { account, externalId, setupAfter, trustPolicy } from './popup-seed.ts';
import { readForm } from './read-form.ts';
import { turns } from './turns.ts';

const inTurn = turns();

// A language and a generation in which the extension knows none of the form's names.
const console = { generation: 'redesign', language: 'de' } as const;
const texts = buttonsOf(console);
const sso = setupAfter('sso');
const { roleName } = guideFor(sso);

test(
  'a custom type whose value tells nothing is the one that is none of the others',
  inTurn(),
  async ({ shared }) => {
    const aws = await openForm(shared, { ...console, customEntityType: 'TYPE_5' }, sso);
    await fillForm(aws);
    expect(await readForm(aws)).toMatchObject({
      entityType: 'TYPE_5',
      trustPolicyText: trustPolicy,
    });
    await aws.close();
  },
);

test(
  'of two types that nothing tells apart none is chosen; what the admin chooses is filled',
  inTurn(),
  async ({ shared }) => {
    const aws = await openForm(shared, { ...console, customEntityType: 'TYPE_5' }, sso);
    await aws.evaluate(() => {
      document.querySelector('[value="WEB_IDENTITY"]')?.setAttribute('value', 'TYPE_6');
    }, null);
    await aws.click({ role: 'button', name: 'Fill this page' });
    await expectAlert(aws, 'Trusted entity type not found');
    expect(await readForm(aws)).toMatchObject({ entityType: 'AWS_SERVICE' });
    await aws.click({ role: 'radio', name: 'Eigene Vertrauensbeziehung' });
    await expectStatus(aws, /trust policy is in the editor, read back/);
    expect(await readForm(aws)).toMatchObject({ trustPolicyText: trustPolicy });
    await aws.close();
  },
);

for (const [what, hash] of [
  ['empty', '#/roles/create'],
  ['prefilled', guideFor(setupAfter('sso', [chosen('another-account')])).createRoleHash],
] as const) {
  test(
    `the account’s form, ${what} and the other way round, gets each value into its own field`,
    inTurn(),
    async ({ shared }) => {
      const aws = await openForm(
        shared,
        console,
        setupAfter('sso', [chosen('another-account')]),
        hash,
      );
      const filled = /Account and external ID are filled, read back/;
      await fillForm(aws, filled);
      await goThroughForm({ texts }, aws, filled);
      await submitForm({ texts }, aws);
      await aws.close();
      expect(shared.replicas.console.roles.get(roleName)?.trustPolicy.Statement).toEqual([
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { AWS: 'arn:aws:iam::753695775620:root' },
          Condition: { StringEquals: { 'sts:ExternalId': externalId } },
        },
      ]);
    },
  );
}

function chosen(route: 'another-account') {
  return { type: 'route-chosen', route } as const;
}

test(
  'a managed policy is ticked in the list, and one left ticked is told',
  inTurn(),
  async ({ shared }) => {
    const setup = setupAfter('cloudtrail');
    const settings = { ...console, stuckPolicies: ['AWSIoTLogging'] };
    const aws = await openForm(shared, settings, setup);
    await fillForm(aws);
    await aws.click({ role: 'button', name: texts.next });
    await expectStatus(aws, telling('is ticked\\. Press', texts.next));
    await expectAlert(aws, /^Policies left ticked\s*One policy/);
    await aws.click({ role: 'button', name: texts.next });
    await expectStatus(aws, telling('Check them and press', texts.createRole));
    await submitForm({ texts }, aws);
    await attachPolicy({ texts, grant: 'managed' }, aws);
    await aws.close();
    const { grant, role } = guideFor(setup);
    expect(shared.replicas.console.roles.get(role.name)?.attachedPolicies).toEqual([
      'arn:aws:iam::aws:policy/AWSIoTLogging',
      grant?.kind === 'managed' ? grant.arn : null,
    ]);
  },
);

test(
  'plain text areas, read-only editors, and tags that are for the admin to write',
  inTurn(),
  async ({ shared }) => {
    const settings = { ...console, editor: 'textarea', trustPolicyView: 'editor' } as const;
    const aws = await openForm(shared, settings, sso);
    await fillForm(aws);
    await goThroughForm({ texts }, aws);
    expect((await readPanel(aws))?.status).toMatch(/^Name and description filled\..*wizard’s/);
    expect((await readPanel(aws))?.facts).toMatchObject({ 'Tag managed-by': 'iru-compliance' });
    await submitForm({ texts }, aws);
    await attachPolicy({ texts }, aws);
    await aws.close();
    expect(shared.replicas.console.roles.get(roleName)?.trustPolicyText).toBe(trustPolicy);
  },
);

test('a name that is taken, told by the banner', inTurn(), async ({ shared }) => {
  const aws = await openForm(shared, { ...console, roles: [{ name: roleName }] }, sso);
  await fillForm(aws);
  await goThroughForm({ texts }, aws);
  await aws.click({ role: 'button', name: texts.createRole });
  await expectAlert(aws, /^Role name.*already/);
  await aws.click({ role: 'button', name: `Use ${roleName}-2` });
  await expectStatus(aws, telling('Check them and press', texts.createRole));
  await submitForm({ texts }, aws);
  await aws.close();
  expect(shared.replicas.console.roles.get(`${roleName}-2`)?.trustPolicyText).toBe(trustPolicy);
});

test('a role that exists is weighed by the policy in its section', inTurn(), async ({ shared }) => {
  const roles = [{ name: 'Existing', trustPolicy: JSON.parse(trustPolicy) }];
  const aws = await openForm(shared, { ...console, roles, trustPolicyView: 'editor' }, sso);
  await fillForm(aws);
  await aws.evaluate(() => {
    location.hash = '#/roles/details/Existing?section=trust_relationships&view=next';
  }, null);
  await expectStatus(aws, /trust policy is the wizard’s: it can be used/);
  expect((await readPanel(aws))?.facts).toMatchObject({
    'Role ARN': `arn:aws:iam::${account}:role/Existing`,
  });
  await aws.close();
});

test(
  'an editor that cannot be read back is left as it is: named, with the policy to copy',
  inTurn(),
  async ({ shared }) => {
    // The generation whose editor can be reached through its element alone.
    const aws = await openForm(shared, { generation: 'cloudscape-2023' }, sso);
    await aws.evaluate(() => {
      const nothing = { get: () => undefined, set: () => undefined };
      Object.defineProperty(Element.prototype, 'env', nothing);
    }, null);
    await aws.click({ role: 'button', name: 'Fill this page' });
    await expectAlert(aws, /^Policy not filled.*cannot be read/);
    expect((await readPanel(aws))?.facts['Trust policy']).toBe(trustPolicy);
    expect(JSON.parse((await readForm(aws)).trustPolicyText ?? '').Statement).not.toEqual(
      JSON.parse(trustPolicy).Statement,
    );
    await aws.close();
  },
);
