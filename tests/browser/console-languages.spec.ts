import { guideFor } from '../../src/setup/guide.ts';
import { languageCodes } from '../replicas/console/page/texts/languages.ts';
import type { ConsoleSettings } from '../replicas/console/replica.ts';
import type { Generation } from '../replicas/console/shared/boot.ts';
import { buttonsOf, expect, fillForm, openForm, type Shared, test } from './console-rows.ts';
import { attachPolicy, goThroughForm, submitForm } from './errand.ts';
import { setupAfter } from './popup-seed.ts';

/** From the empty form to a role with its policy. */
async function walk(
  shared: Shared,
  console: Pick<ConsoleSettings, 'generation' | 'language'>,
): Promise<void> {
  const texts = buttonsOf(console);
  const setup = setupAfter('sso');
  const aws = await openForm(shared, console, setup);
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

const generations: readonly Generation[] = ['cloudscape-2023', 'redesign'];
const everything = process.env.CONSOLE_MATRIX === 'full';

// Each browser walks each language once, by turns in one generation and the other, and Firefox the
// other way round than Chromium: together they walk every language in both.
for (const [index, language] of languageCodes.entries()) {
  for (const turn of everything ? [0, 1] : [0]) {
    test(`the console in ${language}${turn === 0 ? '' : ', in its other generation'}`, async ({
      shared,
    }) => {
      const first = shared.driver.browserName === 'chromium' ? 0 : 1;
      const generation = generations[(index + turn + first) % 2] ?? 'redesign';
      await walk(shared, { generation, language });
    });
  }
}
