import * as z from 'zod/mini';
import { browser } from '../../browser.ts';
import type { CredentialsInfo } from '../../messages/reply.ts';
import { once } from '../../once.ts';
import { type Credentials, credentialsSchema } from '../../preflight/credentials/credentials.ts';
import { words } from '../../texts/translate.ts';
import { notifyAll } from '../notify.ts';
import { parseStored } from '../parse-stored.ts';
import { isLiveAllowed } from '../rules.ts';
import type { Reading } from '../stores.ts';
import { inTurn } from './current-run.ts';

const key = 'credentials';
export const expiryAlarm = 'credentials-expire';
/** In ms: no session that the access portal gives lasts longer than twelve hours. */
const keptAtMost = 12 * 60 * 60 * 1000;

const keptSchema = once(() => z.object({ credentials: credentialsSchema(), until: z.number() }));

/** Keeps the credentials in memory until they expire, and never longer than the browser runs. */
export async function keepCredentials(credentials: Credentials): Promise<null> {
  if (!(await isLiveAllowed())) throw new Error(words('liveTurnedOff'));
  const until = Math.min(credentials.expiresAt ?? Infinity, Date.now() + keptAtMost);
  await inTurn(() => browser.storage.session.set({ [key]: { credentials, until } }));
  setAlarm(until);
  await notifyAll(); // a wizard's panel may have asked for them
  return null;
}

/** Null where there are none, or no more. */
export async function currentCredentials(session?: Reading): Promise<Credentials | null> {
  return (await readKept(session))?.credentials ?? null;
}

async function readKept(session: Reading = browser.storage.session.get(key)) {
  const kept = parseStored(keptSchema, (await session)[key]);
  // Those that are over are removed by the alarm, which ends a run as well.
  return kept !== null && kept.until > Date.now() ? kept : null;
}

/**
 * Whether there are none that are to be used any longer, at the alarm: that of earlier ones may come
 * when others were pasted just now, and by a clock that was set back it comes too early.
 */
export async function areOver(): Promise<boolean> {
  const kept = await readKept();
  if (kept !== null) setAlarm(kept.until);
  return kept === null;
}

function setAlarm(when: number): void {
  browser.alarms.create(expiryAlarm, { when });
}

/** What may be shown of the credentials. */
export async function credentialsInfo(session: Reading): Promise<CredentialsInfo | null> {
  const kept = await readKept(session);
  if (kept === null) return null;
  const { accessKeyId, sessionToken, expiresAt } = kept.credentials;
  const keptAt = expiresAt === null ? kept.until - keptAtMost : null;
  return { accessKeyId, isLongLived: sessionToken === null, expiresAt, keptAt };
}

export async function removeCredentials(): Promise<void> {
  await browser.storage.session.remove(key);
  await browser.alarms.clear(expiryAlarm);
}
