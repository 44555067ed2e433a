import type { CredentialsInfo } from '../../src/messages/reply.ts';
import { foundExpired } from '../../src/preflight/live/failures-of.ts';
import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import { say, type Text } from '../../src/texts/text.ts';
import { fromNow } from '../common/from-now.ts';

/**
 * When the credentials end, as far as that is known, or that AWS called them expired in one of `runs`.
 * `now` in milliseconds since the epoch.
 */
export function sayExpiry(
  credentials: CredentialsInfo,
  runs: readonly LiveFacts[],
  now: number,
  language: string,
): Text {
  const { expiresAt, isLongLived, keptAt } = credentials;
  if (isLongLived) return say('expiresNever');
  if (expiresAt === null) {
    // A run with the credentials before them says nothing of these.
    const isOver = runs.some((run) => run.startedAt >= (keptAt ?? now) && foundExpired(run));
    return say(isOver ? 'expiredNow' : 'expiryNotTold');
  }
  if (expiresAt <= now) return say('expiredNow');
  return say('expires', { when: fromNow(expiresAt, now, language) });
}
