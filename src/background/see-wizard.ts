import type { Tabs } from 'webextension-polyfill';
import { isSame } from '../is-same.ts';
import type { WizardReply } from '../messages/reply.ts';
import type { RequestOf } from '../messages/request.ts';
import type { Rules } from '../settings/rules.ts';
import { isToWrite } from '../setup/is-to-write.ts';
import type { Setup, WizardReading } from '../setup/setup.ts';
import { isOver } from '../setup/stage.ts';
import { isSameWizard, seeWizardAgain, startSetup } from '../setup/start.ts';
import { cardNamedIn } from '../sources/card-named-in.ts';
import { isSameCard, recipeForCard, recipes } from '../sources/index.ts';
import { type BindingOf, bind, bindingOf, wizardBinding } from './bindings.ts';
import { forgetIdle } from './forget-idle.ts';
import { guideOf } from './guide-of.ts';
import { notifyAll, notifyTabs } from './notify.ts';
import { liveFactsOf } from './preflight/live-facts-store.ts';
import { currentRules, storedSettings } from './rules.ts';
import { allSetups, findSetup, inTurn, putSetup } from './setups.ts';
import { hasCard, takeCard } from './switched-on.ts';
import { storedAddress } from './wizard-address.ts';

/** In place of a setup's ID, for a tab with the wizard of a source that is switched off. */
const ignored = '';

/** All that a wizard shows, wherever. */
const shownIn = ({ wizard }: Setup) => ({ ...wizard, url: '' });

/** What a wizard page shows, made into a setup: a new one, or the one it belongs to. */
export async function seeWizard(
  request: RequestOf<'wizard-seen'>,
  tab: Tabs.Tab & { id: number },
): Promise<WizardReply> {
  if (request.reading === null) return reply(await knownSetup(tab));
  const { origin, href } = new URL(tab.url ?? '');
  const reading: WizardReading = { ...request.reading, origin, url: storedAddress(href) };
  return reply(await inTurn(() => place(reading, request.pageNames, tab)));
}

async function place(
  reading: WizardReading,
  pageNames: string,
  { id: tabId, openerTabId }: Tabs.Tab & { id: number },
): Promise<Setup | null> {
  const [{ binding, bound }, rules] = await Promise.all([
    boundWizard(tabId, reading.origin),
    currentRules(),
  ]);
  // A wizard that is seen again is none that the tab it came from has just switched on.
  const isAgain =
    bound !== undefined && isSameWizard(bound, reading) && bound.wizard.url === reading.url;
  const card = await takeCard(isAgain ? [tabId] : [tabId, openerTabId ?? tabId]);
  // Several sources may share an external ID: a card that was switched on just now tells them apart.
  const isKnown = (setup: Setup) =>
    isSameWizard(setup, reading) && (card === null || isSameCard(card, setup.cardName));
  // Mostly it is the tab's own: all of them may be much to read.
  const known = bound && isKnown(bound) ? bound : await findKnown(isKnown, reading.url);
  const isIgnored = card === null && binding?.setupId === ignored;
  if (isIgnored && known === undefined) return null;
  // Where it was first seen the external ID may be another one; elsewhere it is another wizard's, though
  // the address had moved there before what the page shows.
  const firstSeenAt = binding?.firstSeenAt;
  const isSamePage = card === null && firstSeenAt === reading.url;
  const earlier = known ?? (isSamePage ? bound : undefined);
  // What is over stays so where its page is seen again; a source switched on anew begins anew.
  const isDone = earlier !== undefined && isOver(earlier.stage);
  const setup =
    earlier === undefined || (isDone && (earlier !== known || card !== null))
      ? newSetup(reading, card ?? cardNamedIn(pageNames), rules)
      : seeWizardAgain(earlier, reading, Date.now());
  if (setup === null) {
    await bind(tabId, wizardBinding(ignored, reading.url));
    return null;
  }
  const isNew = setup.id !== earlier?.id;
  if (isNew) await forgetIdle(reading.origin);
  // A page that changes is read again and again.
  if (isNew || isToWrite(earlier, setup)) await putSetup(setup);
  const isKept = setup.id === bound?.id && reading.externalId === bound.wizard.externalId;
  await bind(tabId, wizardBinding(setup.id, isKept && firstSeenAt ? firstSeenAt : reading.url));
  if (isNew) await notifyAll();
  else if (!isSame(shownIn(setup), shownIn(earlier))) await notifyTabs(setup.id, tabId);
  return setup;
}

/** The setup that was made at this address, else the newest one. */
async function findKnown(
  isKnown: (setup: Setup) => boolean,
  url: string,
): Promise<Setup | undefined> {
  const known = (await allSetups()).filter(isKnown);
  return known.find(({ wizard }) => wizard.url === url) ?? known[0];
}

/** Null for a source that the admin has switched off. */
function newSetup(reading: WizardReading, card: string, rules: Rules): Setup | null {
  const recipe = recipeForCard(card);
  if (rules.settings.sourcesOff.includes(recipe.id)) return null;
  return startSetup(crypto.randomUUID(), recipe, card, reading, Date.now(), rules);
}

/**
 * A step that shows no policy, such as Connection Configured, is known by its tab; by its address
 * where tabs are not known any more, as after a restart or an update.
 */
async function knownSetup({
  id: tabId,
  openerTabId,
  url,
}: Tabs.Tab & { id: number }): Promise<Setup | null> {
  const { bound } = await boundWizard(tabId, new URL(url ?? '').origin);
  const isThere = bound?.wizard.url === storedAddress(url);
  // With a source just switched on, another address is that source's wizard, which has yet to show its policy.
  if (bound !== undefined && (isThere || !(await hasCard([tabId, openerTabId ?? tabId]))))
    return bound;
  const setups = await allSetups();
  const setup = setups.find(
    ({ wizard, stage }) => wizard.url === storedAddress(url) && !isOver(stage),
  );
  if (setup !== undefined) await bind(tabId, wizardBinding(setup.id, setup.wizard.url));
  return setup ?? null;
}

type BoundWizard = { binding: BindingOf<'wizard'> | null; bound: Setup | undefined };

/** Of the site that the tab shows: another one may have led the tab there to learn of the setup. */
async function boundWizard(tabId: number, origin: string): Promise<BoundWizard> {
  const binding = await bindingOf(tabId);
  if (binding?.kind !== 'wizard') return { binding: null, bound: undefined };
  const setup = await findSetup(binding.setupId);
  return { binding, bound: setup?.wizard.origin === origin ? setup : undefined };
}

async function reply(setup: Setup | null): Promise<WizardReply> {
  const [{ settings }, guide, live] = await Promise.all([
    storedSettings(),
    setup && guideOf(setup),
    setup && liveFactsOf(setup.id),
  ]);
  return {
    guide,
    live,
    sources: recipes
      .filter(({ id }) => !settings.sourcesOff.includes(id))
      .map(({ id, title }) => ({ id, title })),
  };
}
