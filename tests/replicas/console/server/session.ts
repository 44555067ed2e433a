import type { IncomingMessage, ServerResponse } from 'node:http';
import { partitions } from '../shared/partitions.ts';
import type { ConsoleState } from './state.ts';

const cookieName = 'aws-replica-session';

/** Whether the browser that sent the request has signed in, or need not. */
export function isSignedIn(state: ConsoleState, request: IncomingMessage): boolean {
  if (!state.settings.signIn.enabled) return true;
  const cookies = (request.headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('='));
  return cookies.some(([name, value]) => name === cookieName && state.sessions.has(value ?? ''));
}

/** Gives the browser a session that holds on every console host of the partition. */
export function openSession(state: ConsoleState, response: ServerResponse): void {
  const session = crypto.randomUUID();
  state.sessions.add(session);
  const { domain } = partitions[state.settings.partition];
  const cookie = `${cookieName}=${session}; Domain=${domain}; Path=/; Secure; HttpOnly`;
  response.setHeader('set-cookie', cookie);
}
