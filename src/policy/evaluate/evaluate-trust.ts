import { type ConditionLine, conditionLines } from '../condition-lines.ts';
import type { PolicyDocument, Statement } from '../policy-document.ts';
import { matchesActionPattern } from '../wildcards.ts';
import { meetsCondition } from './condition.ts';
import { readContext } from './context.ts';
import { describeCondition } from './describe-condition.ts';
import { describeNotPrincipal } from './describe-not-principal.ts';
import { matchesPrincipal, mayExcept } from './match-principal.ts';
import type { TrustDecision, TrustRequest, UnmetCondition } from './trust-request.ts';

/**
 * Whether a statement is about this requester and this action, conditions apart; null where AWS does
 * not say. A Deny with NotPrincipal may deny those whom it names too: without the ARN of their account,
 * their role or their session, and always those with a permissions boundary; in a trust policy AWS
 * supports none. Source: IAM User Guide, "AWS JSON policy elements: NotPrincipal".
 */
function concerns(statement: Statement, { principalArn, action }: TrustRequest): boolean | null {
  const { Effect, Principal, NotPrincipal, Action, NotAction } = statement;
  const matches = (pattern: string) => matchesActionPattern(pattern, action);
  if (!(Action ? Action.some(matches) : !NotAction?.some(matches))) return false;
  if (Principal) return matchesPrincipal(Principal, principalArn);
  if (!NotPrincipal) return false;
  if (Effect === 'Allow') return !matchesPrincipal(NotPrincipal, principalArn);
  return mayExcept(NotPrincipal, principalArn) ? null : true;
}

function tell(
  statement: number,
  effect: Statement['Effect'],
  lines: ConditionLine[],
  isKnown: boolean,
): UnmetCondition[] {
  return lines.map((line) => ({
    statement,
    operator: line.operator,
    key: line.key,
    text: describeCondition(statement, effect, line, isKnown),
  }));
}

/**
 * What a trust policy by itself says to a request: a Deny that applies decides, else an Allow that
 * applies, else the request is refused. It is not known where that depends on a statement of which
 * nobody here can tell whether it applies. The requester's own policies and its organization's are not
 * looked at. Source: IAM User Guide, "Policy evaluation logic".
 */
export function evaluateTrust(document: PolicyDocument, request: TrustRequest): TrustDecision {
  const variables = document.Version === '2012-10-17';
  const reading = { context: readContext(request.context, request.notKnown), variables };
  const refusals: UnmetCondition[] = [];
  const mayRefuse: UnmetCondition[] = [];
  const mayDeny: UnmetCondition[] = [];
  let allowedBy: number | null = null;
  let mayAllowBy: number | null = null;
  for (const [index, statement] of document.Statement.entries()) {
    const isConcerned = concerns(statement, request);
    if (isConcerned === false) continue;
    const lines = conditionLines(statement);
    const isMet = new Map(lines.map((line) => [line, meetsCondition(line, reading)]));
    const unmet = lines.filter((line) => isMet.get(line) === false);
    const open = lines.filter((line) => isMet.get(line) === null);
    const number = index + 1;
    if (statement.Effect === 'Allow') {
      refusals.push(...tell(number, 'Allow', unmet, true));
      if (unmet.length > 0) continue;
      mayRefuse.push(...tell(number, 'Allow', open, false));
      if (open.length === 0) allowedBy ??= number;
      else mayAllowBy ??= number;
    } else if (unmet.length === 0) {
      if (isConcerned && open.length === 0) {
        const told = tell(number, 'Deny', lines, true);
        return { allowed: false, decidedBy: number, reason: 'explicit-deny', unmet: told };
      }
      mayDeny.push(...tell(number, 'Deny', open, false));
      if (!isConcerned) mayDeny.push(describeNotPrincipal(number, statement));
    }
  }
  const decidedBy = allowedBy ?? mayAllowBy;
  if (decidedBy === null) {
    return { allowed: false, decidedBy, reason: 'no-match', unmet: refusals };
  }
  const unmet = allowedBy === null ? [...mayRefuse, ...mayDeny] : mayDeny;
  return unmet.length > 0
    ? { allowed: null, decidedBy, reason: 'not-known', unmet }
    : { allowed: true, decidedBy, reason: 'allow', unmet };
}
