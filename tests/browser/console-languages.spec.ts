import { guideFor } from '../../src/setup/guide.ts';
import type { Generation, Language } from '../replicas/console/shared/boot.ts';
import { buttonsOf, expect, fillForm, openForm, test } from './console-rows.ts';
import { attachPolicy, goThroughForm, submitForm } from './errand.ts';
import { setupAfter } from './popup-seed.ts';

const languages: Language[] = [
  'en',
  'de',
  'es',
  'fr',
  'id',
  'it',
  'ja',
  'ko',
  'pt-BR',
  'zh-CN',
  'zh-TW',
];
const generations: Generation[] = ['cloudscape-2023', 'redesign'];

for (const generation of generations) {
  for (const language of languages) {
    test(`the console’s part of the errand: ${generation}, ${language}`, async ({ shared }) => {
      const console = { generation, language };
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
        inlinePolicies:
          grant?.kind === 'inline' ? { [grant.policyName]: JSON.parse(grant.json) } : {},
      });
      expect(untrustedClicks).toEqual([]);
    });
  }
}
