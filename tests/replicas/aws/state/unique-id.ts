import { createHash } from 'node:crypto';

/** An ID as IAM gives them: a prefix for the kind, then 17 letters and digits. */
export function uniqueId(prefix: string, of: string): string {
  return prefix + createHash('sha256').update(of).digest('hex').toUpperCase().slice(0, 17);
}
