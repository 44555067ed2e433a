import type { HostReplica } from '../host-replica.ts';
import { serveApi } from './server/api.ts';
import { serveAsset } from './server/assets.ts';
import { servePage } from './server/pages.ts';
import type { WizardSession } from './server/sessions.ts';
import { allSources } from './server/sources.ts';
import { type IruState, startSession, wizardAddress } from './server/state.ts';
import { defaultIruSettings, type IruSettings } from './settings.ts';
import type { PopupReport } from './shared/messages.ts';

export { assumeRoleDenied, malformedRoleArn } from './server/role-arn.ts';
export type { WizardSession } from './server/sessions.ts';
export type { AssumeRole, AssumeRoleAnswer, IruSettings } from './settings.ts';
export type { PolicyContent, PopupReport, WizardShape } from './shared/messages.ts';

/** The tenant whose app the replica serves. */
export const tenantOrigin = 'https://acme.iru.com';

export interface IruReplica {
  /** May be changed at any time; pages loaded afterwards follow. */
  readonly settings: IruSettings;
  readonly sessions: Map<string, WizardSession>;
  /** Clicks on Submit Role or a toggle that no user made, by the control's name. */
  readonly untrustedClicks: string[];
  /**
   * What became of each toggle's `window.open`, told by the page. Wait for this rather than asking
   * the page: Playwright's `evaluate` counts as a user's gesture, and lets a late pop-up through.
   */
  readonly popups: PopupReport[];
  /** The session opened last. Throws when there is none. */
  lastSession(): WizardSession;
  /** Opens a session as a toggle would and returns its wizard's absolute URL. */
  openWizard(sourceName?: string): { session: WizardSession; url: string };
  /** Forgets everything and takes the default settings, changed by `settings`. */
  reset(settings?: Partial<IruSettings>): void;
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/** A replica of Iru Compliance: tenant app, source wizard and the server behind them. */
export function createIruReplica(settings: Partial<IruSettings> = {}): IruReplica & HostReplica {
  const state: IruState = {
    settings: { ...defaultIruSettings, ...settings },
    sessions: new Map(),
    enabled: new Set(),
    untrustedClicks: [],
    popups: [],
  };
  return {
    settings: state.settings,
    sessions: state.sessions,
    untrustedClicks: state.untrustedClicks,
    popups: state.popups,

    lastSession() {
      const session = [...state.sessions.values()].at(-1);
      if (session === undefined) throw new Error('No wizard session was opened.');
      return session;
    },

    openWizard(sourceName = 'AWS IAM Identity Center (SSO)') {
      const sources = allSources(state.settings.extraCards);
      const source = sources.find(({ name }) => name === sourceName);
      if (source === undefined) throw new Error(`The catalogue holds no "${sourceName}".`);
      const session = startSession(state, source);
      const url = new URL(wizardAddress(state.settings, session), tenantOrigin).href;
      return { session, url };
    },

    reset(next = {}) {
      Object.assign(state.settings, defaultIruSettings, next);
      state.sessions.clear();
      state.enabled.clear();
      state.untrustedClicks.length = 0;
      state.popups.length = 0;
    },

    matches(host) {
      const name = hostName(host);
      const own = name.endsWith('.iru.com') || name.endsWith('.kandji.io');
      return own || name === state.settings.wizardHost;
    },

    async handle(request, response) {
      const host = hostName(request.headers.host ?? '');
      const { pathname } = new URL(request.url ?? '/', `https://${host}`);
      const [, first, ...rest] = pathname.split('/');
      if (first === 'assets') await serveAsset(response, rest.join('/'));
      else if (first === 'api') await serveApi(state, request, response, rest);
      else servePage(state, response, host, pathname);
    },
  };
}
