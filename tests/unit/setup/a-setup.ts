import { advance } from '../../../src/setup/advance.ts';
import type { SetupEvent } from '../../../src/setup/event.ts';
import type { Setup, WizardReading } from '../../../src/setup/setup.ts';
import { startSetup } from '../../../src/setup/start.ts';
import { recipeById } from '../../../src/sources/index.ts';
import type { RecipeId } from '../../../src/sources/recipe.ts';

export const roleArn = 'arn:aws:iam::111122223333:role/IruComplianceSSORead';

export const reading: WizardReading = {
  origin: 'https://acme.iru.com',
  url: 'https://acme.iru.com/connect/1',
  trustPolicy: '{}',
  principal: 'arn:aws:iam::753695775620:role/IruConnect',
  principalAccountId: '753695775620',
  partition: 'aws',
  externalId: '5f7fe48d-f57c-4954-a192-63a442561b44',
  warnings: [],
};

/** A setup as the wizard starts it, with events applied to it a second apart. */
export function aSetup(id: RecipeId = 'sso', ...events: SetupEvent[]): Setup {
  const recipe = recipeById(id);
  const started = startSetup('setup-1', recipe, recipe.cardName, reading, 0);
  return events.reduce(
    (setup, event, index) => advance(setup, event, (index + 1) * 1_000),
    started,
  );
}

export const created: Extract<SetupEvent, { type: 'role-created' }> = {
  type: 'role-created',
  arn: roleArn,
  account: '111122223333',
  confirmed: false,
};

export const attached: Extract<SetupEvent, { type: 'policy-attached' }> = {
  type: 'policy-attached',
  policy: { name: 'IruComplianceSSORead', kind: 'inline', json: null },
};
