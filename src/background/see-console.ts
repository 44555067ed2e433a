import type { Tabs } from 'webextension-polyfill';
import type { ConsoleReply, SetupChoice } from '../messages/reply.ts';
import type { RequestOf } from '../messages/request.ts';
import { nextHash } from '../setup/console-url.ts';
import type { Guide } from '../setup/guide.ts';
import type { Setup } from '../setup/setup.ts';
import { isOver } from '../setup/stage.ts';
import { type BindingOf, bind, bindingOf } from './bindings.ts';
import { addressIn, isAt, isLanding } from './console-place.ts';
import { guideMaker } from './guide-of.ts';
import { allSetups } from './setups.ts';
import { readStores } from './stores.ts';
import { wizardOrigins } from './wizard-hosts.ts';

const leadsAtMost = 3;

/** A console page tells that it is there; it learns which setup it serves and where it should be. */
export async function seeConsole(
  request: RequestOf<'console-seen'>,
  tab: Tabs.Tab & { id: number },
): Promise<ConsoleReply> {
  const stores = readStores();
  const [all, binding, guideOf, isAllowed] = await Promise.all([
    allSetups(stores.local),
    bindingOf(tab.id, stores.session),
    guideMaker(stores),
    wizardOrigins(stores),
  ]);
  const setups = all.filter(({ stage, wizard }) => !isOver(stage) && isAllowed(wizard.origin));
  const setup = setups.find(({ id }) => id === binding?.setupId);
  if (binding?.kind !== 'aws' || setup === undefined) {
    return {
      guide: null,
      choices: setups.map((setup) => choice(setup, guideOf(setup))),
      leadTo: null,
    };
  }
  const guide = guideOf(setup, request.account);
  return { guide, choices: [], leadTo: await leadTo(guide, tab.id, binding, request) };
}

function choice({ wizard }: Setup, guide: Guide): SetupChoice {
  const { setupId, sourceTitle: title, stage, roleName } = guide;
  return { setupId, title, origin: wizard.origin, stage, roleName };
}

/**
 * The URL a tab must be led to, because a sign-in dropped the fragment of the link it was opened
 * with; null when it arrived, or was led there so often that something else keeps it away.
 */
async function leadTo(
  guide: Guide,
  tabId: number,
  binding: BindingOf<'aws'>,
  request: RequestOf<'console-seen'>,
): Promise<string | null> {
  const url = new URL(request.url);
  // A form that has done its work is no destination any more.
  const destination = nextHash(guide);
  if (binding.arrived || destination === null) return null;
  if (isAt(destination, url.hash)) {
    await bind(tabId, { ...binding, arrived: true, leads: 0 });
    return null;
  }
  if (!request.hasLoaded || !isLanding(url) || binding.leads >= leadsAtMost) return null;
  await bind(tabId, { ...binding, leads: binding.leads + 1 });
  return addressIn(url, destination);
}
