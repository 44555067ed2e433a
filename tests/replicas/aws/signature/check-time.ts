import type { Service } from '../endpoints/endpoint.ts';
import type { Authorization } from './authorization.ts';
import { refusal } from './refusals.ts';

const toleranceMs = 5 * 60_000;

function written(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Throws when the request was signed more than five minutes before or after `now`. */
export function checkTime(
  service: Service,
  { signedAt, timestamp }: Authorization,
  now: Date,
): void {
  const current = written(now);
  const earliest = new Date(now.getTime() - toleranceMs);
  const latest = new Date(now.getTime() + toleranceMs);
  if (signedAt < earliest) {
    const message = `Signature expired: ${timestamp} is now earlier than ${written(earliest)} (${current} - 5 min.)`;
    throw refusal(service, 'bad-signature', message);
  }
  if (signedAt > latest) {
    const message = `Signature not yet current: ${timestamp} is still later than ${written(latest)} (${current} + 5 min.)`;
    throw refusal(service, 'bad-signature', message);
  }
}
