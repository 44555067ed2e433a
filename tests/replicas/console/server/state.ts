import type { ConsoleSettings } from '../settings.ts';
import { type StoredRole, storeRole } from './stored-role.ts';

export interface ConsoleState {
  settings: ConsoleSettings;
  roles: Map<string, StoredRole>;
  untrustedClicks: string[];
  requests: string[];
  /** Session cookies handed out by the sign-in page. */
  sessions: Set<string>;
  csrfToken: string;
}

/** Puts back what the settings say is there from the start, and forgets what was logged. */
export function resetState(state: ConsoleState): void {
  const { awsAccountId, partition, roles } = state.settings;
  state.roles.clear();
  for (const seed of roles) state.roles.set(seed.name, storeRole(seed, awsAccountId, partition));
  state.untrustedClicks.length = 0;
  state.requests.length = 0;
  state.sessions.clear();
}

export function createState(settings: ConsoleSettings): ConsoleState {
  const state: ConsoleState = {
    settings,
    roles: new Map(),
    untrustedClicks: [],
    requests: [],
    sessions: new Set(),
    csrfToken: crypto.randomUUID(),
  };
  resetState(state);
  return state;
}
