import { areOver, removeCredentials } from './credentials-store.ts';
import { inTurn } from './current-run.ts';
import { endInTurn } from './end-run.ts';

/** Forgets the credentials, and ends a run that goes on asking with them. */
export function forgetCredentials(): Promise<null> {
  return inTurn(forget);
}

/** … where they are over. */
export function forgetExpired(): Promise<null> {
  return inTurn(async () => ((await areOver()) ? forget() : null));
}

async function forget(): Promise<null> {
  await removeCredentials();
  await endInTurn();
  return null;
}
