import { isAccountId, splitArn } from '../arn-parts.ts';
import type { Principals } from '../policy-document.ts';

/** 'assumed-role/NAME/session' is a session of 'role/any/path/NAME'. */
function isSessionOf(role: string, session: string): boolean {
  const [kind, name] = session.split('/');
  return kind === 'assumed-role' && role.startsWith('role/') && role.split('/').at(-1) === name;
}

function matchesAws(named: string, requester: string): boolean {
  if (named === '*' || named === requester) return true;
  const asking = splitArn(requester);
  if (!asking) return false;
  if (isAccountId(named)) return named === asking.accountId;
  const arn = splitArn(named);
  if (arn?.accountId !== asking.accountId || arn.partition !== asking.partition) return false;
  if (arn.service !== 'iam') return false;
  return (
    arn.resource === 'root' ||
    (asking.service === 'sts' && isSessionOf(arn.resource, asking.resource))
  );
}

/**
 * Whether a Principal element names the requester: itself, the role of its session, its account or
 * everyone. There are no wildcards in ARNs, and the unique ID of a deleted role or user (AROA…,
 * AIDA…) names nobody. Source: IAM User Guide, "AWS JSON policy elements: Principal".
 */
export function matchesPrincipal(principals: Principals, requester: string): boolean {
  return Object.entries(principals).some(([type, names]) =>
    names.some((named) => (type === 'AWS' ? matchesAws(named, requester) : named === requester)),
  );
}

/**
 * Whether a NotPrincipal element may except the requester from a Deny: it names the requester, or, of
 * an account or a role that asks, some role or session that this may turn out to be.
 */
export function mayExcept(principals: Principals, requester: string): boolean {
  return (
    matchesPrincipal(principals, requester) ||
    principals.AWS?.some((named) => matchesAws(requester, named)) === true
  );
}
