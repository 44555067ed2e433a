import type { Problem } from '../policy/problem.ts';
import { say, type Text } from '../texts/text.ts';
import type { ManagedPolicy } from './managed-policy.ts';
import { fitsPattern } from './placeholders.ts';

/** What of a connection the organization has a say in; null where it is not known yet. */
export type Judged = {
  principal: string;
  partition: string;
  account: string | null;
  /** Of the role that was made, if it was. */
  roleName: string | null;
};

const listed = (allowed: readonly string[]) => allowed.join(', ') || '–';

/** What of a connection the organization does not allow. */
export function violationsOf(
  { principal, partition, account, roleName }: Judged,
  policy: ManagedPolicy,
): Problem[] {
  const { allowedAccountIds, allowedPrincipals, roleNamePattern } = policy;
  return [
    ...(allowedPrincipals === null || allowedPrincipals.includes(principal)
      ? []
      : [told('principal', say('principalNotAllowed', { principal }))]),
    ...(policy.partition === null || policy.partition === partition
      ? []
      : [told('partition', say('partitionNotAllowed', { partition, allowed: policy.partition }))]),
    ...(allowedAccountIds === null || account === null || allowedAccountIds.includes(account)
      ? []
      : [
          told(
            'account',
            say('accountNotAllowed', { account, allowed: listed(allowedAccountIds) }),
          ),
        ]),
    ...(roleNamePattern === null || roleName === null || fitsPattern(roleName, roleNamePattern)
      ? []
      : [told('role-name', say('roleNameNotAllowed', { roleName, pattern: roleNamePattern }))]),
  ];
}

function told(code: string, text: Text): Problem {
  return { code: `policy-${code}`, text: [text] };
}
