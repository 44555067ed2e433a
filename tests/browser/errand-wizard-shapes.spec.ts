import { expectStatus } from '../driver/panel.ts';
import type { WizardShape } from '../replicas/iru/replica.ts';
import { bringRole, onlySetup } from './bring-role.ts';
import { createRole, givePermissions, openWizard, submitRole } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { openOnlyWizard } from './open-only-wizard.ts';
import { trustPolicyFor } from './trust-policy-for.ts';
import { turns } from './turns.ts';

const inTurn = turns();

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
  test(`a wizard of the shape “${shape}”`, inTurn(), async ({ shared }) => {
    const { driver, replicas } = shared;
    const wizard = await openOnlyWizard(shared, { shape });
    if (shape === 'collapsed') await wizard.click({ role: 'button', name: /Show trust policy/ });
    await expectStatus(wizard, /Trust policy and external ID read/);
    expect(JSON.parse((await onlySetup(driver)).wizard.trustPolicy)).toEqual(
      trustPolicyFor(replicas.iru.lastSession()),
    );

    const arn = await bringRole(driver, replicas, wizard, 'sso');
    if (shape === 'steps') await wizard.click({ role: 'button', name: 'Next' });
    await submitRole({}, wizard);
    expect(replicas.iru.lastSession()?.submittedArns).toEqual([arn]);
    await wizard.close();
  });
}

test(
  'toggles that are checkboxes, and a wizard in the same tab',
  inTurn(),
  async ({ driver, replicas }) => {
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
    expect(
      replicas.console.roles.get('IruComplianceCloudTrailRead')?.attachedPolicies,
    ).toHaveLength(1);
  },
);

test(
  'a wizard that re-mounts its parts, with an ARN field named by its placeholder only',
  inTurn(),
  async ({ shared }) => {
    const { driver, replicas } = shared;
    const wizard = await openOnlyWizard(shared, { rerenderEveryMs: 400, arnLabel: 'placeholder' });
    await expectStatus(wizard, /Trust policy and external ID read/);
    await bringRole(driver, replicas, wizard, 'sso');
    await submitRole({}, wizard);
    expect(replicas.iru.lastSession()?.status).toBe('connected');
    await wizard.close();
  },
);

test(
  'a wizard opened without an opener, from a page that does not name the source',
  inTurn(),
  async ({ driver, replicas }) => {
    Object.assign(replicas.iru.settings, { opener: 'noopener', namesSource: false });
    const wizard = await openWizard({ driver, cardName: 'AWS Organizations' });
    await expectStatus(wizard, /Trust policy and external ID read/);
    expect((await onlySetup(driver)).sourceId).toBe('organizations');
  },
);
