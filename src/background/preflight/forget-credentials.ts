import { removeCredentials } from './credentials-store.ts';
import { endRun } from './end-run.ts';

/** Forgets the credentials, and ends a run that goes on asking with them. */
export async function forgetCredentials(): Promise<null> {
  await removeCredentials();
  await endRun();
  return null;
}
