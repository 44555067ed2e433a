import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { isIruHost } from '../policy/iru-host.ts';
import { mayBeWizard } from '../settings/host-to-allow.ts';
import { parseStored } from './parse-stored.ts';
import { queue } from './queue.ts';
import { managedRules } from './rules.ts';
import type { Reading, Stores } from './stores.ts';

const key = 'wizardHosts';
const inTurn = queue();

/** Origins that the admin asked to be treated as a wizard, whether or not the permission followed. */
async function askedHosts(local: Reading = browser.storage.local.get(key)): Promise<string[]> {
  return parseStored(() => z.array(z.string()), (await local)[key]) ?? [];
}

/**
 * Origins that may be a wizard as soon as the browser permits it: the organization's, or the admin's.
 * Hosts that the browser permits for something else are none, whoever named them.
 */
export async function knownHosts({ local, managed }: Partial<Stores> = {}): Promise<string[]> {
  const [asked, { wizardHosts }] = await Promise.all([askedHosts(local), managedRules(managed)]);
  const named = wizardHosts?.map((host) => `https://${host}`) ?? asked;
  return named.filter((origin) => mayBeWizard(origin.slice('https://'.length)));
}

/** … and those that it permits. */
export async function allowedHosts(stores?: Stores): Promise<string[]> {
  const known = await knownHosts(stores);
  const permitted = await Promise.all(
    known.map((origin) => browser.permissions.contains({ origins: [`${origin}/*`] })),
  );
  return known.filter((_, index) => permitted[index]);
}

/** Tells of an origin whether a wizard of it may be worked with: one that was taken back may not. */
export async function wizardOrigins(stores?: Stores): Promise<(origin: string) => boolean> {
  const allowed = await allowedHosts(stores);
  return (origin) => isIruHost(new URL(origin).hostname) || allowed.includes(origin);
}

/**
 * Remembers the origin before the popup asks the browser for it: the browser's prompt may close
 * the popup, and `permissions.onAdded` then finishes the work.
 */
export async function askForHost(origin: string): Promise<null> {
  const { protocol, origin: clean, hostname } = new URL(origin);
  if (protocol !== 'https:' || !mayBeWizard(hostname)) return null;
  await changeAsked((asked) => [...new Set([...asked, clean])]);
  await registerWizardHosts();
  // The browser does not ask again for what it granted before: then this comes after onAdded.
  await startOnOpenTabs([`${clean}/*`]);
  return null;
}

/** Takes back what was allowed, and forgets that it was asked for. */
export async function removeHost(origin: string): Promise<null> {
  await changeAsked((asked) => asked.filter((each) => each !== origin));
  await browser.permissions.remove({ origins: [`${origin}/*`] });
  return null;
}

function changeAsked(changed: (asked: string[]) => string[]): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.set({ [key]: changed(await askedHosts()) });
  });
}

/** Makes the Iru content script run on just the allowed wizard hosts. */
export function registerWizardHosts(): Promise<void> {
  return inTurn(register);
}

async function register(): Promise<void> {
  const hosts = await allowedHosts();
  const { scripting } = browser;
  if (hosts.length === 0) return scripting.unregisterContentScripts();
  const scripts = [
    {
      id: 'wizard-hosts',
      matches: hosts.map((origin) => `${origin}/*`),
      js: ['content-scripts/iru.js'],
      runAt: 'document_end' as const,
    },
  ];
  // In one step: a background that ended between two would leave every host without it.
  await scripting
    .updateContentScripts(scripts)
    .catch(() => scripting.registerContentScripts(scripts)); // there is none yet
}

/** Runs the script in tabs already open on a host that was just allowed. */
export async function startOnOpenTabs(origins: readonly string[]): Promise<void> {
  const hosts = (await allowedHosts()).filter((origin) => origins.includes(`${origin}/*`));
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: hosts.map((origin) => `${origin}/*`) });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting
            .executeScript({ target: { tabId: id }, files: ['content-scripts/iru.js'] })
            .catch(() => null),
    ),
  );
}
