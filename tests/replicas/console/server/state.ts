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

export function createState(settings: ConsoleSettings): ConsoleState {
  const { awsAccountId, partition } = settings;
  return {
    settings,
    roles: new Map(
      settings.roles.map((seed) => [seed.name, storeRole(seed, awsAccountId, partition)]),
    ),
    untrustedClicks: [],
    requests: [],
    sessions: new Set(),
    csrfToken: crypto.randomUUID(),
  };
}
