import type { PolicyDocument, Statement } from '../policy-document.ts';
import { matchesActionPattern } from '../wildcards.ts';
import { meetsCondition } from './condition.ts';
import { readContext } from './context.ts';
import { describeCondition } from './describe-condition.ts';
import { matchesPrincipal } from './match-principal.ts';
import type { TrustDecision, TrustRequest, UnmetCondition } from './trust-request.ts';

/** Whether a statement is about this requester and this action, conditions apart. */
function concerns(statement: Statement, { principalArn, action }: TrustRequest): boolean {
  const { Principal, NotPrincipal, Action, NotAction } = statement;
  const isNamed = Principal
    ? matchesPrincipal(Principal, principalArn)
    : NotPrincipal !== undefined && !matchesPrincipal(NotPrincipal, principalArn);
  const matches = (pattern: string) => matchesActionPattern(pattern, action);
  return isNamed && (Action ? Action.some(matches) : !NotAction?.some(matches));
}

/**
 * What a trust policy by itself says to a request: a Deny that applies decides, else an Allow that
 * applies, else the request is refused. The requester's own policies and its organization's are not
 * looked at. Source: IAM User Guide, "Policy evaluation logic".
 */
export function evaluateTrust(document: PolicyDocument, request: TrustRequest): TrustDecision {
  const variables = document.Version === '2012-10-17';
  const reading = { context: readContext(request.context), variables };
  const unmet: UnmetCondition[] = [];
  let allowedBy: number | null = null;
  for (const [index, statement] of document.Statement.entries()) {
    if (!concerns(statement, request)) continue;
    const { Effect, Condition = {} } = statement;
    const number = index + 1;
    const lines = Object.entries(Condition).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => ({
        met: meetsCondition(operator, key, values, reading),
        statement: number,
        operator,
        key,
        text: describeCondition(number, Effect, operator, key, values),
      })),
    );
    const applies = lines.every(({ met }) => met);
    const told = lines.flatMap(({ met, ...line }) => (met && Effect === 'Allow' ? [] : [line]));
    if (Effect === 'Deny') {
      if (!applies) continue;
      return { allowed: false, decidedBy: number, reason: 'explicit-deny', unmet: told };
    }
    if (applies) allowedBy ??= number;
    else unmet.push(...told);
  }
  return allowedBy === null
    ? { allowed: false, decidedBy: null, reason: 'no-match', unmet }
    : { allowed: true, decidedBy: allowedBy, reason: 'allow', unmet: [] };
}
