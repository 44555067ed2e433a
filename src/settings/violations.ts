import type { Problem } from '../policy/problem.ts';
import { say, type Text } from '../texts/text.ts';
import type { ManagedRules } from './managed-rules.ts';
import { fitsPattern } from './placeholders.ts';

/** What of a connection the organization has a say in; null where it is not known yet. */
export type Judged = {
  principal: string;
  partition: string;
  account: string | null;
  /** Of the role that was made, if it was. */
  roleName: string | null;
};

/** What of a connection the organization does not allow. */
export function violationsOf(
  { principal, partition, account, roleName }: Judged,
  {
    allowedPrincipals,
    partition: allowed,
    allowedAccountIds,
    roleNamePattern: pattern,
  }: ManagedRules,
): Problem[] {
  const found: Problem[] = [];
  const tell = (rule: string, text: Text) => found.push({ code: `rule-${rule}`, text: [text] });
  if (allowedPrincipals && !allowedPrincipals.includes(principal)) {
    tell('principal', say('principalNotAllowed', { principal }));
  }
  if (allowed !== null && allowed !== partition) {
    tell('partition', say('partitionNotAllowed', { partition, allowed: allowed || '–' }));
  }
  if (allowedAccountIds && account && !allowedAccountIds.includes(account)) {
    tell(
      'account',
      say('accountNotAllowed', { account, allowed: allowedAccountIds.join(', ') || '–' }),
    );
  }
  if (pattern && roleName && !fitsPattern(roleName, pattern)) {
    tell('role-name', say('roleNameNotAllowed', { roleName, pattern }));
  }
  return found;
}
