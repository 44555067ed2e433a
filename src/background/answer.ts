import type { Runtime } from 'webextension-polyfill';
import { maySend, parseRequest, type Request } from '../messages/request.ts';
import { pageOf } from '../setup/event.ts';
import { words } from '../texts/translate.ts';
import { bindTab } from './bind-tab.ts';
import { bindingOf } from './bindings.ts';
import { changeSetup } from './change-setup.ts';
import { forgetSetup } from './forget-setup.ts';
import { guideOf } from './guide-of.ts';
import { listSetups } from './list-setups.ts';
import { loadPart } from './load-part.ts';
import { openConsole } from './open-console.ts';
import { openInlinePolicy } from './open-inline-policy.ts';
import { pageEditor } from './page-editor.ts';
import { keepCredentials } from './preflight/credentials-store.ts';
import { cancelPreflight } from './preflight/end-run.ts';
import { forgetCredentials } from './preflight/forget-credentials.ts';
import { preflightJob, runPreflight } from './preflight/run-preflight.ts';
import { takeLiveFacts } from './preflight/take-live-facts.ts';
import { returnToIru, showWizard } from './return-to-iru.ts';
import { isSwitchedOff, storeSettings } from './rules.ts';
import { seeConsole } from './see-console.ts';
import { seeWizard } from './see-wizard.ts';
import { identify, type Sender } from './sender.ts';
import { readSettings } from './settings.ts';
import { cardOf, rememberCard } from './switched-on.ts';
import { watchWindowOpen } from './watch-window-open.ts';
import { askForHost, removeHost } from './wizard-hosts.ts';

/**
 * Answers a message of a page or the popup. Rejects, without a word on the content, what is
 * malformed, comes from elsewhere, or speaks of a setup that the sender's tab is not bound to.
 */
export async function answer(message: unknown, from: Runtime.MessageSender): Promise<unknown> {
  const sender = await identify(from);
  const request = parseRequest(message);
  if (sender === null || request === null || !maySend(sender.kind, request.type)) {
    throw new Error(words('messageRefused'));
  }
  await checkBinding(request, sender);
  return sender.tab === null
    ? fromExtensionPage(request)
    : fromTab(request, { ...sender, tab: sender.tab });
}

type TabSender = Sender & { tab: NonNullable<Sender['tab']> };

async function fromTab(request: Request, { tab }: TabSender): Promise<unknown> {
  switch (request.type) {
    case 'source-switched-on':
      await rememberCard(tab.id, request.cardName);
      if (!(await isSwitchedOff(request.cardName))) await watchWindowOpen(tab.id);
      return null;
    case 'has-wizard-opened':
      return (await cardOf(tab.id)) === null;
    case 'wizard-seen':
      return seeWizard(request, tab);
    case 'console-seen':
      return seeConsole(request, tab);
    case 'bind-tab':
      return bindTab(request.setupId, tab.id);
    case 'load-part':
      return loadPart(tab.id, request.part);
    case 'editor':
      return pageEditor(tab.id, request.token, request.text, request.over);
    case 'create-role':
      return openConsole(request.setupId, tab.id);
    case 'open-inline-policy':
      return openInlinePolicy(request.setupId, tab.id);
    default:
      return fromExtensionPage(request, tab.id);
  }
}

/** What only a tab may ask. A type, so that the compiler holds all else to be answered above. */
type OnlyFromTab =
  | 'source-switched-on'
  | 'has-wizard-opened'
  | 'wizard-seen'
  | 'console-seen'
  | 'bind-tab'
  | 'editor'
  | 'load-part'
  | 'open-inline-policy';

async function fromExtensionPage(request: Request, tabId?: number): Promise<unknown> {
  switch (request.type) {
    case 'advance': {
      const setup = await changeSetup(request.setupId, request.event, tabId);
      return setup === null ? null : guideOf(setup);
    }
    case 'return-to-iru':
      return returnToIru(request.setupId);
    case 'list-setups':
      return listSetups();
    case 'show-tab':
      return request.tab === 'wizard' ? showWizard(request.setupId) : openConsole(request.setupId);
    case 'create-role':
      return openConsole(request.setupId);
    case 'forget':
      return forgetSetup(request.setupId);
    case 'allow-wizard-host':
      return askForHost(request.origin);
    case 'remove-wizard-host':
      return removeHost(request.origin);
    case 'read-settings':
      return readSettings();
    case 'save-settings':
      return storeSettings(request.settings);
    case 'keep-credentials':
      return keepCredentials(request.credentials);
    case 'forget-credentials':
      return forgetCredentials();
    case 'run-preflight':
      return runPreflight(request.setupId);
    case 'cancel-preflight':
      return cancelPreflight(request.setupId);
    case 'preflight-job':
      return preflightJob();
    case 'live-facts':
      return takeLiveFacts(request.runId, request.facts);
    default:
      request satisfies { type: OnlyFromTab };
      throw new Error(words('messageFromTab'));
  }
}

/**
 * A page speaks of what it shows, for the setup its tab is bound to; only Fill this page may choose
 * another.
 */
async function checkBinding(request: Request, { kind, tab }: Sender): Promise<void> {
  if (kind === 'popup' || !('setupId' in request) || request.type === 'bind-tab') return;
  if (request.type === 'advance' && pageOf[request.event.type] !== kind) {
    throw new Error(words('messageRefused'));
  }
  const binding = tab === null ? null : await bindingOf(tab.id);
  if (binding?.setupId !== request.setupId) {
    throw new Error(words('notThisTab'));
  }
}
