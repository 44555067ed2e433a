import { defaultRules, type Rules, roleNameFor } from '../settings/rules.ts';
import type { Recipe } from '../sources/recipe.ts';
import { type Setup, setupVersion, type WizardReading } from './setup.ts';

/** A new setup for a wizard just seen. `now` in milliseconds since the epoch. */
export function startSetup(
  id: string,
  recipe: Recipe,
  cardName: string,
  wizard: WizardReading,
  now: number,
  rules: Rules = defaultRules,
): Setup {
  return {
    version: setupVersion,
    id,
    createdAt: now,
    touchedAt: now,
    sourceId: recipe.id,
    cardName,
    wizard,
    route: rules.settings.trustRoute,
    grant: recipe.grants.length > 0 ? 0 : -1,
    role: {
      name: roleNameFor(recipe, rules),
      account: null,
      arn: null,
      arnConfirmed: false,
      externalId: null,
      createdAt: null,
      changedAt: null,
      trustPolicy: null,
      policies: [],
    },
    arnReleased: false,
    error: null,
    stage: 'wizard-seen',
  };
}

/** The setup as the wizard shows it now; a stage once reached stays, whatever the wizard says. */
export function seeWizardAgain(setup: Setup, wizard: WizardReading, now: number): Setup {
  return { ...setup, wizard, touchedAt: now };
}

/** Whether a reading belongs to the setup: the same wizard site, principal and external ID. */
export function isSameWizard(setup: Setup, wizard: WizardReading): boolean {
  return (
    setup.wizard.origin === wizard.origin &&
    setup.wizard.principal === wizard.principal &&
    setup.wizard.externalId === wizard.externalId
  );
}
