import type { CredentialsInfo } from '../../src/messages/reply.ts';
import { say, type Text } from '../../src/texts/text.ts';
import { fromNow } from '../common/from-now.ts';

/** When the credentials end, as far as that is known. `now` in milliseconds since the epoch. */
export function sayExpiry(credentials: CredentialsInfo, now: number, language: string): Text {
  const { expiresAt, isLongLived } = credentials;
  if (isLongLived) return say('expiresNever');
  if (expiresAt === null) return say('expiryNotTold');
  if (expiresAt <= now) return say('expiredNow');
  return say('expires', { when: fromNow(expiresAt, now, language) });
}
