import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Envelope } from '../messages/send.ts';
import { openSidePanel } from '../side-panel.ts';
import { answer } from './answer.ts';
import { showBadgeOfTab, showBadges, touchesBadges } from './badge.ts';
import { keepTabs } from './keep-tabs.ts';
import { notifyAll } from './notify.ts';
import { obeyManagedRules } from './obey-managed-rules.ts';
import { welcome } from './onboarding.ts';
import { expiryAlarm } from './preflight/credentials-store.ts';
import { endDeadRun } from './preflight/end-run.ts';
import { forgetExpired } from './preflight/forget-credentials.ts';
import { runWaitingPreflight } from './preflight/run-preflight.ts';
import { tabCreated, tabRemoved, tabReplaced, tabUpdated } from './tab-events.ts';
import { registerWizardHosts, startOnOpenTabs } from './wizard-hosts.ts';

// Every listener registers in the first turn: the browser wakes the background for just these.
browser.runtime.onMessage.addListener(
  (message: unknown, sender: Runtime.MessageSender, reply: (envelope: Envelope) => void) => {
    answer(message, sender).then(
      (value) => reply({ value }),
      (error: Error) => reply({ error: error.message }),
    );
    return true; // the reply comes later
  },
);
browser.runtime.onInstalled.addListener(async (details) => {
  await registerWizardHosts();
  await welcome(details);
});
browser.runtime.onStartup.addListener(async () => {
  await obeyManagedRules();
  await showBadges();
});
browser.tabs.onCreated.addListener((tab) => tabCreated(tab));
browser.tabs.onUpdated.addListener(async (id, change, tab) => {
  await tabUpdated(id, change, tab);
  if (change.status === 'complete') await showBadgeOfTab(id);
});
browser.tabs.onRemoved.addListener((id) => tabRemoved(id));
browser.tabs.onReplaced.addListener((toTab, fromTab) => tabReplaced(toTab, fromTab));
browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await registerWizardHosts();
  await startOnOpenTabs(origins);
  await runWaitingPreflight();
});
browser.alarms.onAlarm.addListener(async ({ name }) => {
  if (name === expiryAlarm) await forgetExpired();
});
browser.permissions.onRemoved.addListener(() => registerWizardHosts());
browser.storage.onChanged.addListener(async (changes, area) => {
  const isManaged = area === 'managed';
  if (isManaged) await obeyManagedRules();
  if (isManaged || touchesBadges(Object.keys(changes))) await showBadges();
  if (changes.bindings) await keepTabs(changes.bindings);
  // Where the bindings were cleared, each page asks anew which setup its tab is for.
  if (isManaged || (changes.bindings && !changes.bindings.newValue)) await notifyAll();
});
// Nothing is awaited before: a browser opens a side panel only in the key press itself.
browser.commands.onCommand.addListener((_, tab) => {
  if (tab?.windowId !== undefined) void openSidePanel(tab.windowId);
});
// A background before this one may have ended in the middle of it.
void endDeadRun();
