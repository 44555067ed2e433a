import { conditionLines } from '../condition-lines.ts';
import type { PolicyDocument, Statement } from '../policy-document.ts';
import { matchesActionPattern } from '../wildcards.ts';

/**
 * What permission policies say to an action: 'limited' where it is allowed or denied for some
 * resources or under some conditions only.
 */
export type ActionJudgement = 'allowed' | 'limited' | 'denied' | 'missing';

function concerns({ Action, NotAction }: Statement, action: string): boolean {
  const matches = (pattern: string) => matchesActionPattern(pattern, action);
  return Action ? Action.some(matches) : !NotAction?.some(matches);
}

function isUnlimited(statement: Statement): boolean {
  return conditionLines(statement).length === 0 && statement.Resource?.includes('*') === true;
}

/** Judges one action, for instance sso:ListInstances, by all policies of one kind together. */
export function judgeAction(documents: readonly PolicyDocument[], action: string): ActionJudgement {
  const statements = documents
    .flatMap(({ Statement }) => Statement)
    .filter((statement) => concerns(statement, action));
  const denies = statements.filter(({ Effect }) => Effect === 'Deny');
  const allows = statements.filter(({ Effect }) => Effect === 'Allow');
  if (denies.some(isUnlimited)) return 'denied';
  if (allows.length === 0) return 'missing';
  return denies.length === 0 && allows.some(isUnlimited) ? 'allowed' : 'limited';
}
