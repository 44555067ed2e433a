import type { IruSettings } from '../settings.ts';
import type { PopupReport } from '../shared/messages.ts';
import { newSession, type WizardSession } from './sessions.ts';
import { allSources, type CatalogueSource } from './sources.ts';

/** What one replica holds; its routes share it. */
export interface IruState {
  settings: IruSettings;
  sessions: Map<string, WizardSession>;
  /** Slugs of the cards whose toggle is on. */
  enabled: Set<string>;
  /** Clicks on Submit Role or a toggle that no user made, by the control's name. */
  untrustedClicks: string[];
  popups: PopupReport[];
}

export function findSource(state: IruState, slug: string): CatalogueSource | undefined {
  return allSources(state.settings.extraCards).find((source) => source.slug === slug);
}

/** Turns a source on and opens a wizard session for it. */
export function startSession(state: IruState, source: CatalogueSource): WizardSession {
  const session = newSession(source, state.settings);
  state.enabled.add(source.slug);
  state.sessions.set(session.id, session);
  return session;
}

/** The wizard's address: a path on the tenant's origin unless it lives on a host of its own. */
export function wizardAddress(settings: IruSettings, session: WizardSession): string {
  const path = `/connect/${session.id}`;
  return settings.wizardHost === undefined ? path : `https://${settings.wizardHost}${path}`;
}
