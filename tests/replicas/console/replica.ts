import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostReplica } from '../host-replica.ts';
import { serveApi } from './server/api.ts';
import { serveAsset } from './server/assets.ts';
import {
  isConsoleHost,
  isSignInHost,
  lookAlikeHost,
  portalHost,
  sessionHost,
} from './server/hosts.ts';
import { consolePage } from './server/pages.ts';
import { servePortal } from './server/portal.ts';
import { readJson, redirect, sendHtml, sendJson, sendNotFound } from './server/respond.ts';
import { isSignedIn } from './server/session.ts';
import { serveSignIn, signInAddress } from './server/sign-in.ts';
import { type ConsoleState, createState, resetState } from './server/state.ts';
import type { StoredRole } from './server/stored-role.ts';
import { type ConsoleSettings, defaultConsoleSettings } from './settings.ts';
import { partitions } from './shared/partitions.ts';

export type { RoleSeed, StoredRole } from './server/stored-role.ts';
export type { ConsoleSettings, SignInSettings } from './settings.ts';
export type { ReplicaSnapshot } from './shared/snapshot.ts';

export interface ConsoleReplica {
  /** May be changed at any time; pages loaded afterwards follow. */
  settings: ConsoleSettings;
  /** By role name. */
  roles: Map<string, StoredRole>;
  /** Clicks on Create role, Create policy or Update policy that no user made, by button. */
  untrustedClicks: string[];
  /** Everything the server was asked: `GET https://…` and `API createRole`, in order. */
  requests: string[];
  /** Back to the defaults with these settings instead; roles, logs and sessions start over. */
  reset(settings?: Partial<ConsoleSettings>): void;
}

const pages = new Map<string, 'iam' | 'console-home'>([
  ['/iam/home', 'iam'],
  ['/iamv2/home', 'iam'],
  ['/console/home', 'console-home'],
]);

/** Where a browser that asks for a page on this host has to go first; undefined for nowhere. */
function detour(state: ConsoleState, address: URL, request: IncomingMessage): string | undefined {
  const { settings } = state;
  if (address.hostname === lookAlikeHost) return undefined;
  if (!isSignedIn(state, request)) return signInAddress(state, address);
  if (!settings.redirectToRegion || address.hostname === sessionHost(settings)) return undefined;
  const target = new URL(address);
  target.hostname = sessionHost(settings);
  target.searchParams.set('region', partitions[settings.partition].region);
  return target.href;
}

function servePage(
  state: ConsoleState,
  address: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const page = pages.get(address.pathname);
  const elsewhere = detour(state, address, request);
  if (page === undefined) sendNotFound(response);
  else if (elsewhere !== undefined) redirect(response, elsewhere);
  else sendHtml(response, consolePage(state, page));
}

async function serveConsole(
  state: ConsoleState,
  address: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (`${request.method} ${address.pathname}`) {
    case 'POST /iamv2/api/iam':
      await serveApi(state, request, response);
      break;
    case 'POST /replica/untrusted-clicks':
      state.untrustedClicks.push(String((await readJson(request)).button));
      sendJson(response, {});
      break;
    default:
      servePage(state, address, request, response);
  }
}

/** Tests change nested settings too: no replica may share them with the next. */
function freshSettings(): ConsoleSettings {
  return structuredClone(defaultConsoleSettings);
}

/** A replica of the AWS console (IAM and its sign-in) and the server behind it. */
export function createConsoleReplica(
  settings: Partial<ConsoleSettings> = {},
): ConsoleReplica & HostReplica {
  const state = createState({ ...freshSettings(), ...settings });
  return {
    settings: state.settings,
    roles: state.roles,
    untrustedClicks: state.untrustedClicks,
    requests: state.requests,

    reset(changed = {}) {
      Object.assign(state.settings, freshSettings(), changed);
      resetState(state);
    },

    matches: (host) => isConsoleHost(host) || isSignInHost(host) || host === portalHost,

    async handle(request, response) {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const address = new URL(request.url ?? '/', `https://${host}`);
      state.requests.push(`${request.method} ${address.href}`);
      const asset = /^\/replica-assets\/(.+)$/.exec(address.pathname)?.[1];
      if (asset !== undefined) await serveAsset(response, asset);
      else if (isSignInHost(host)) serveSignIn(state, address, response);
      else if (host === portalHost) servePortal(state, address, response);
      else await serveConsole(state, address, request, response);
    },
  };
}
