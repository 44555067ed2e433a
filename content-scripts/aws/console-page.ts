import type { ConsoleReply, SetupChoice } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import { checkLife } from '../../src/page/life.ts';
import { createPanel } from '../../src/page/panel/on-demand.ts';
import { watch } from '../../src/page/watch.ts';
import { whenSetupsChange } from '../../src/page/when-changed.ts';
import { consoleAccount } from './account.ts';
import { chooseSetup } from './choose-setup.ts';
import { createFiller } from './filler.ts';
import { routeOf } from './route.ts';
import { findStep } from './steps.ts';

/**
 * Follows a console page. While no setup is open it only listens to the background; with one it
 * watches the page, and fills it when the tab is bound.
 */
export function followConsole(signal: AbortSignal): void {
  let watching: AbortController | null = null;

  async function ask(hasLoaded = false): Promise<void> {
    if (!checkLife()) return;
    const reply = await tellWhere(hasLoaded);
    watching?.abort();
    watching = null;
    if (reply.leadTo !== null) location.assign(reply.leadTo);
    else if (reply.guide === null && reply.choices.length === 0) return;
    watching = new AbortController();
    begin(reply, AbortSignal.any([signal, watching.signal]));
  }

  function begin(reply: ConsoleReply, until: AbortSignal): void {
    if (reply.guide !== null) createFiller(reply.guide, memory, until, ask, tellWhere);
    else offerToFill(reply.choices, until);
  }

  function offerToFill(choices: SetupChoice[], until: AbortSignal): void {
    const panel = createPanel(until);
    watch(() => {
      const isForm = ['create-role', 'inline-policy'].includes(routeOf(location).page);
      if (isForm && findStep(document, routeOf(location)) !== null) {
        panel.show(chooseSetup(choices, ask));
      } else panel.hide();
    }, until);
  }

  const memory = new Map();
  whenSetupsChange(() => void ask(), signal);
  void ask(true);
}

function tellWhere(hasLoaded: boolean): Promise<ConsoleReply> {
  const account = consoleAccount(document, location.hostname).id;
  return send({ type: 'console-seen', url: location.href, account, hasLoaded });
}
