import { expect } from '@playwright/test';
import { guideFor } from '../../src/setup/guide.ts';
import type { Setup } from '../../src/setup/setup.ts';
import type { Tab } from '../driver/driver.ts';
import { expectStatus } from '../driver/panel.ts';
import { textsIn } from '../replicas/console/page/texts/languages.ts';
import type { ConsoleSettings } from '../replicas/console/replica.ts';
import type { ConsoleTexts } from './console-texts.ts';
import { attachPolicy, goThroughForm, submitForm } from './errand.ts';
import type { Shared } from './fixtures.ts';
import { forgetAll, setupAfter, store } from './popup-seed.ts';

/** The create-role form of such a console in a new tab, offered to be filled for the only setup. */
export async function openForm(
  { driver, replicas }: Shared,
  settings: Partial<ConsoleSettings>,
  setup: Setup,
  hash = '#/roles/create',
): Promise<Tab> {
  replicas.console.reset(settings);
  await forgetAll(driver);
  await store(driver, setup);
  const aws = await driver.open(
    `https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1${hash}`,
  );
  await expectStatus(aws, /This form can be filled for/);
  return aws;
}

/** Binds the tab to the setup, and waits for the form's first step. */
export async function fillForm(
  aws: Tab,
  firstStep = /trust policy is in the editor, read back/,
): Promise<void> {
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectStatus(aws, firstStep);
}

/** From the empty form to a role with its policy. */
export async function walkConsole(
  shared: Shared,
  settings: Partial<ConsoleSettings> = {},
): Promise<void> {
  const texts = buttonsOf({ ...defaults, ...settings });
  const setup = setupAfter('sso');
  const aws = await openForm(shared, settings, setup);
  await fillForm(aws);
  await goThroughForm({ texts }, aws);
  await submitForm({ texts }, aws);
  await attachPolicy({ texts }, aws);
  await aws.close();

  const { roles, untrustedClicks } = shared.replicas.console;
  const { grant, roleName, roleDescription } = guideFor(setup);
  expect(roles.get(roleName)).toMatchObject({
    trustPolicyText: setup.wizard.trustPolicy,
    description: roleDescription,
    attachedPolicies: [],
    inlinePolicies: grant?.kind === 'inline' ? { [grant.policyName]: JSON.parse(grant.json) } : {},
  });
  expect(untrustedClicks).toEqual([]);
}

const defaults = { language: 'en', generation: 'cloudscape-2023' } as const;

/** What the admin reads on the console's buttons. */
export function buttonsOf({
  language,
  generation,
}: Pick<ConsoleSettings, 'language' | 'generation'>): ConsoleTexts {
  const { next, submitRole, createPolicy } = textsIn(language, generation);
  return { next, createRole: submitRole, createPolicy };
}
