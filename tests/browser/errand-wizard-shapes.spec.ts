import type { WizardShape } from '../replicas/iru/replica.ts';
import { createRole, givePermissions, openWizard, submitRole } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { trustPolicyFor } from './trust-policy-for.ts';

const cardName = 'AWS IAM Identity Center (SSO)';
const shapes: WizardShape[] = [
  'highlighted',
  'textarea',
  'ace',
  'collapsed',
  'late',
  'shadow',
  'frame',
  'steps',
  'divs',
  'codemirror',
  'monaco',
  'monaco-global',
];

for (const shape of shapes) {
  test(`a wizard of the shape “${shape}”`, async ({ driver, replicas }) => {
    replicas.iru.settings.shape = shape;
    const errand = { driver, cardName };
    const wizard = await openWizard(errand);
    if (shape === 'collapsed') await wizard.click({ role: 'button', name: /Show trust policy/ });
    const aws = await createRole(errand, wizard);
    await givePermissions(errand, aws);
    if (shape === 'steps') await wizard.click({ role: 'button', name: 'Next' });
    await submitRole(errand, wizard);
    const role = replicas.console.roles.get('IruComplianceSSORead');
    expect(role?.trustPolicy).toEqual(trustPolicyFor(replicas.iru.lastSession()));
    expect(replicas.iru.lastSession()?.submittedArns).toEqual([role?.arn]);
  });
}

test('toggles that are checkboxes, and a wizard in the same tab', async ({ driver, replicas }) => {
  Object.assign(replicas.iru.settings, {
    toggle: 'checkbox',
    opener: 'same-tab',
    namesSource: false,
  });
  const errand = {
    driver,
    cardName: 'AWS CloudTrail',
    role: 'checkbox',
    grant: 'managed',
  } as const;
  const wizard = await openWizard(errand);
  const aws = await createRole(errand, wizard);
  await givePermissions(errand, aws);
  await submitRole(errand, wizard);
  expect(replicas.console.roles.get('IruComplianceCloudTrailRead')?.attachedPolicies).toHaveLength(
    1,
  );
});

test('a wizard that re-mounts its parts, with an ARN field named by its placeholder only', async ({
  driver,
  replicas,
}) => {
  Object.assign(replicas.iru.settings, { rerenderEveryMs: 400, arnLabel: 'placeholder' });
  const errand = { driver, cardName };
  const wizard = await openWizard(errand);
  const aws = await createRole(errand, wizard);
  await givePermissions(errand, aws);
  await submitRole(errand, wizard);
  expect(replicas.iru.lastSession()?.status).toBe('connected');
});

test('a wizard opened without an opener, from a page that does not name the source', async ({
  driver,
  replicas,
}) => {
  Object.assign(replicas.iru.settings, { opener: 'noopener', namesSource: false });
  const errand = { driver, cardName: 'AWS Organizations', grant: 'managed' } as const;
  const wizard = await openWizard(errand);
  const aws = await createRole(errand, wizard);
  await givePermissions(errand, aws);
  await submitRole(errand, wizard);
  expect(replicas.console.roles.get('IruComplianceOrganizationsRead')).toBeDefined();
});
