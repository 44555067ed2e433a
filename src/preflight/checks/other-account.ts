import { splitArn } from '../../policy/arn-parts.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';

/** The account of the credentials, where it is known to be another than the role's. */
export function otherAccount({ role, live }: Facts): string | null {
  const caller = live && answered(live.caller)?.account;
  return caller && caller !== splitArn(role.arn ?? '')?.accountId ? caller : null;
}
