import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { SourceCard } from '../shared/messages.ts';
import { readJson, sendJson, sendNotFound } from './respond.ts';
import { allSources } from './sources.ts';
import { findSource, type IruState, startSession, wizardAddress } from './state.ts';
import { serveWizardApi } from './wizard-api.ts';

function cards(state: IruState): SourceCard[] {
  const connected = new Set(
    [...state.sessions.values()].filter((one) => one.status === 'connected').map((one) => one.slug),
  );
  return allSources(state.settings.extraCards).map(({ slug, name, description, category }) => ({
    slug,
    name,
    description,
    category,
    enabled: state.enabled.has(slug),
    connected: connected.has(slug) && state.enabled.has(slug),
  }));
}

/** Answers `/api/…`; the parts are the path's segments after `api`. */
export async function serveApi(
  state: IruState,
  request: IncomingMessage,
  response: ServerResponse,
  parts: string[],
): Promise<void> {
  const [resource, id = '', action] = parts;
  const route = `${request.method} ${[resource, ...(action === undefined ? [] : [action])].join('/')}`;
  const body = request.method === 'POST' ? await readJson(request) : {};
  if (resource === 'connect') return serveWizardApi(state, response, route, id, body);
  const source = findSource(state, id);
  switch (route) {
    case 'GET sources':
      return sendJson(response, cards(state));
    case 'POST sources/connect': {
      if (source === undefined) return sendNotFound(response);
      const session = startSession(state, source);
      await delay(state.settings.openDelayMs);
      return sendJson(response, { url: wizardAddress(state.settings, session) });
    }
    case 'POST sources/disable':
      state.enabled.delete(id);
      return sendJson(response, {});
    case 'POST untrusted-clicks':
      state.untrustedClicks.push(String(body.control));
      return sendJson(response, {});
    case 'POST sources/popup': {
      const outcome =
        body.outcome === 'opened' || body.outcome === 'blocked' ? body.outcome : 'unknown';
      state.popups.push({ source: source?.name ?? id, outcome });
      return sendJson(response, {});
    }
    default:
      return sendNotFound(response);
  }
}
