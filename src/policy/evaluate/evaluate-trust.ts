import { type ConditionLine, conditionLines } from '../condition-lines.ts';
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

function tell(
  statement: number,
  effect: Statement['Effect'],
  lines: ConditionLine[],
): UnmetCondition[] {
  return lines.map(({ operator, key, values }) => ({
    statement,
    operator,
    key,
    text: describeCondition(statement, effect, operator, key, values),
  }));
}

/**
 * What a trust policy by itself says to a request: a Deny that applies decides, else an Allow that
 * applies, else the request is refused. The requester's own policies and its organization's are not
 * looked at. Source: IAM User Guide, "Policy evaluation logic".
 */
export function evaluateTrust(document: PolicyDocument, request: TrustRequest): TrustDecision {
  const variables = document.Version === '2012-10-17';
  const reading = { context: readContext(request.context), variables };
  const refusals: UnmetCondition[][] = [];
  let allowedBy: number | null = null;
  for (const [index, statement] of document.Statement.entries()) {
    if (!concerns(statement, request)) continue;
    const lines = conditionLines(statement);
    const unmet = lines.filter((line) => !meetsCondition(line, reading));
    const number = index + 1;
    if (statement.Effect === 'Allow') {
      if (unmet.length === 0) allowedBy ??= number;
      else refusals.push(tell(number, 'Allow', unmet));
    } else if (unmet.length === 0) {
      const told = tell(number, 'Deny', lines);
      return { allowed: false, decidedBy: number, reason: 'explicit-deny', unmet: told };
    }
  }
  return allowedBy === null
    ? { allowed: false, decidedBy: null, reason: 'no-match', unmet: refusals.flat() }
    : { allowed: true, decidedBy: allowedBy, reason: 'allow', unmet: [] };
}
