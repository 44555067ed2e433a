import type { ConsoleReply, SetupChoice } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import { checkLife } from '../../src/page/life.ts';
import { createPanel } from '../../src/page/panel/on-demand.ts';
import { watch } from '../../src/page/watch.ts';
import { whenSetupsChange } from '../../src/page/when-changed.ts';
import { hasReached } from '../../src/setup/stage.ts';
import { consoleAccount } from './account.ts';
import { chooseSetup } from './choose-setup.ts';
import { createFiller } from './filler.ts';
import { type Route, routeOf } from './route.ts';
import { findStep } from './steps.ts';
import { createTabMemory } from './tab-memory.ts';
import { visitOf } from './visit.ts';

/** In ms: what stood in the way may be gone by then. */
const retryAfter = 2_000;

/**
 * Follows a console page. While no setup is open it only listens to the background; with one it
 * watches the page, and fills it when the tab is bound.
 */
export function followConsole(signal: AbortSignal): void {
  const panel = createPanel(signal);
  let watching: AbortController | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function ask(hasLoaded = false): Promise<void> {
    clearTimeout(retry);
    if (!checkLife()) return;
    try {
      follow(await tellWhere(hasLoaded));
    } catch (error) {
      if (!checkLife()) return;
      // Told on a page of the errand alone: it may be that no setup is open at all.
      if (isForm(routeOf(location))) panel.fail(error);
      retry = setTimeout(() => void ask(hasLoaded), retryAfter);
    }
  }

  function follow({ guide, choices, leadTo }: ConsoleReply): void {
    watching?.abort();
    watching = null;
    if (leadTo !== null) location.assign(leadTo);
    else if (guide === null && choices.length === 0) {
      panel.hide();
      return;
    }
    watching = new AbortController();
    const until = AbortSignal.any([signal, watching.signal]);
    if (guide !== null) createFiller(guide, panel, tab, until, { ask, moved, offer });
    else offerToFill(choices, until);
  }

  function offerToFill(choices: SetupChoice[], until: AbortSignal): void {
    watch(() => {
      const route = routeOf(location);
      tab.visit = visitOf(route, tab.visit);
      const fitting = choices.filter((choice) => fits(choice, route));
      offer(fitting, route);
    }, until);
  }

  function offer(choices: SetupChoice[], route: Route): void {
    const bound = () => {
      tab.asked = tab.visit;
      return ask();
    };
    if (choices.length > 0 && findStep(document, route) !== null) {
      panel.show(chooseSetup(choices, route, bound));
    } else panel.hide();
  }

  const tab = createTabMemory();
  const moved = () => tellWhere(false);
  whenSetupsChange(() => void ask(), signal);
  signal.addEventListener('abort', () => clearTimeout(retry));
  void ask(true);
}

const isForm = ({ page }: Route) => page === 'create-role' || page === 'inline-policy';

/** A form is for a setup that has yet to return; what is a role's own, for one that has made just this role. */
function fits({ stage, roleName }: SetupChoice, route: Route): boolean {
  const isToReturn = !hasReached(stage, 'arn-returned');
  switch (route.page) {
    case 'create-role':
      return isToReturn;
    case 'inline-policy':
      return isToReturn && roleName === route.roleName;
    case 'role':
      return hasReached(stage, 'role-created') && roleName === route.roleName;
    case 'roles':
    case 'other':
      return false;
  }
}

function tellWhere(hasLoaded: boolean): Promise<ConsoleReply> {
  const account = consoleAccount(document, location.hostname).id;
  return send({ type: 'console-seen', url: location.href, account, hasLoaded });
}
