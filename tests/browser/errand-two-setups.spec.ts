import type { Tab } from '../driver/driver.ts';
import { expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { createRole, givePermissions, openWizard, submitRole } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { readForm } from './read-form.ts';
import { trustPolicyFor } from './trust-policy-for.ts';

test('two setups at once, each step in turn, without a mix-up', async ({ driver, replicas }) => {
  const sso = { driver, cardName: 'AWS IAM Identity Center (SSO)' } as const;
  const trail = { driver, cardName: 'AWS CloudTrail', grant: 'managed' } as const;

  const ssoWizard = await openWizard(sso);
  const ssoAws = await createRole(sso, ssoWizard);
  const trailWizard = await openWizard(trail);
  const trailAws = await createRole(trail, trailWizard);
  await givePermissions(sso, ssoAws);
  await poll(() => driver.frontUrl()).toBe(ssoWizard.url());
  await givePermissions(trail, trailAws);
  await poll(() => driver.frontUrl()).toBe(trailWizard.url());
  await submitRole(trail, trailWizard);
  await submitRole(sso, ssoWizard);

  const [first, second] = [...replicas.iru.sessions.values()];
  const ssoRole = replicas.console.roles.get('IruComplianceSSORead');
  const trailRole = replicas.console.roles.get('IruComplianceCloudTrailRead');
  expect(ssoRole?.trustPolicy).toEqual(trustPolicyFor(first));
  expect(trailRole?.trustPolicy).toEqual(trustPolicyFor(second));
  expect(first?.externalId).not.toBe(second?.externalId);
  expect(first?.submittedArns).toEqual([ssoRole?.arn]);
  expect(second?.submittedArns).toEqual([trailRole?.arn]);
});

test('a tab that no wizard opened asks which of two setups it is for', async ({
  driver,
  replicas,
}) => {
  const sso = { driver, cardName: 'AWS IAM Identity Center (SSO)' } as const;
  const organizations = { driver, cardName: 'AWS Organizations' } as const;
  const first = await openWizard(sso);
  await expectStatus(first, /Trust policy and external ID read/);
  const second = await openWizard(organizations);
  await expectStatus(second, /Trust policy and external ID read/);

  const aws = await driver.open(
    'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/roles/create',
  );
  await expectStatus(aws, /This form can be filled/);
  expect((await readForm(aws)).entityType).toBe('AWS_SERVICE');
  const question = 'Which connection is this form for?';
  await aws.select(question, await optionFor(aws, 'AWS IAM Identity Center (SSO)'));
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectStatus(aws, /trust policy is in the editor/);
  const [session] = [...replicas.iru.sessions.values()];
  expect(JSON.parse((await readForm(aws)).trustPolicyText ?? '')).toEqual(trustPolicyFor(session));
});

/** The value of the option that the panel shows with this text. */
function optionFor(tab: Tab, text: string): Promise<string> {
  return tab.evaluate((wanted) => {
    const options = document
      .querySelector('role-courier')
      ?.shadowRoot?.querySelectorAll<HTMLOptionElement>('option');
    return [...(options ?? [])].find(({ label }) => label.startsWith(wanted))?.value ?? '';
  }, text);
}
