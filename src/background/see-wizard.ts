import type { Tabs } from 'webextension-polyfill';
import type { WizardReply } from '../messages/reply.ts';
import type { RequestOf } from '../messages/request.ts';
import { compareExternalIds } from '../policy/compare-external-id.ts';
import type { Problem } from '../policy/problem.ts';
import { readWizardTrustPolicy } from '../policy/wizard-trust-policy.ts';
import { guideFor } from '../setup/guide.ts';
import type { Setup, WizardReading } from '../setup/setup.ts';
import { isOver } from '../setup/stage.ts';
import { isSameWizard, seeWizardAgain, startSetup } from '../setup/start.ts';
import { recipeForCard, recipes } from '../sources/index.ts';
import { bind, bindingOf, wizardBinding } from './bindings.ts';
import { notifyConsoles, notifyTabs } from './notify.ts';
import { allSetups, inTurn, putSetup } from './setups.ts';
import { cardOf, forgetCard } from './switched-on.ts';

/** What a wizard page shows, made into a setup: a new one, or the one it belongs to. */
export async function seeWizard(
  request: RequestOf<'wizard-seen'>,
  tab: Tabs.Tab & { id: number },
): Promise<WizardReply> {
  const bound = await boundSetup(tab.id);
  if (request.candidates.length === 0) return reply(bound, null);
  const read = readWizardTrustPolicy(request.candidates);
  if (!read.ok) return reply(null, read.problem);
  const url = new URL(tab.url ?? '');
  const { json, document: _, ...policy } = read.value;
  const reading: WizardReading = {
    ...policy,
    // A principal given as a bare account ID names no partition; Iru itself is in the standard one.
    partition: policy.partition || 'aws',
    origin: url.origin,
    url: url.href,
    trustPolicy: json,
    warnings: [...policy.warnings, ...separateIdWarning(request, policy.externalId)],
  };
  return reply(await inTurn(() => place(reading, request.pageNames, tab.id)), null);
}

async function place(reading: WizardReading, pageNames: string, tabId: number): Promise<Setup> {
  const setups = await allSetups();
  const card = await cardOf(tabId);
  await forgetCard(tabId);
  const known = setups.find((setup) => isSameWizard(setup, reading));
  const bound = card === null ? await boundSetup(tabId) : null;
  const earlier = known ?? (bound?.wizard.origin === reading.origin ? bound : undefined);
  const setup =
    earlier === undefined || (isOver(earlier.stage) && earlier !== known)
      ? newSetup(reading, card ?? cardNamedIn(pageNames))
      : seeWizardAgain(earlier, reading, Date.now());
  await putSetup(setup);
  await bind(tabId, wizardBinding(setup.id));
  if (setup.id !== earlier?.id) await notifyConsoles();
  else if (setup.wizard.externalId !== earlier.wizard.externalId) await notifyTabs(setup.id, tabId);
  return setup;
}

function newSetup(reading: WizardReading, card: string): Setup {
  return startSetup(crypto.randomUUID(), recipeForCard(card), card, reading, Date.now());
}

/** The one source that the page names in its title or headings, or '' when none or several. */
function cardNamedIn(pageNames: string): string {
  const text = pageNames.toLowerCase();
  const named = recipes.filter((recipe) =>
    [recipe.cardName, ...recipe.otherNames].some((name) => text.includes(name.toLowerCase())),
  );
  return named.length === 1 ? (named[0]?.cardName ?? '') : '';
}

function separateIdWarning(request: RequestOf<'wizard-seen'>, externalId: string): Problem[] {
  const shown = request.separateExternalId;
  if (shown === null || shown === externalId) return [];
  return [
    {
      code: 'separate-external-id-differs',
      text: `The wizard shows the external ID ${shown} beside the policy, but the policy says ${externalId}. Reload the wizard before you go on; the policy’s is used.`,
    },
  ];
}

async function boundSetup(tabId: number): Promise<Setup | null> {
  const binding = await bindingOf(tabId);
  if (binding?.kind !== 'wizard') return null;
  return (await allSetups()).find((setup) => setup.id === binding.setupId) ?? null;
}

function reply(setup: Setup | null, problem: Problem | null): WizardReply {
  const madeWith = setup?.role.externalId ?? null;
  const shown = setup?.wizard.externalId ?? null;
  const hasChanged = madeWith !== null && shown !== null && madeWith !== shown;
  return {
    guide: setup === null ? null : guideFor(setup),
    changedId: hasChanged ? compareExternalIds(shown, madeWith) : null,
    problem,
    sources: recipes.map(({ id, title }) => ({ id, title })),
  };
}
