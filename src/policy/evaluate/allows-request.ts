import { conditionLines } from '../condition-lines.ts';
import type { PolicyDocument, Statement } from '../policy-document.ts';
import { covers, matchesActionPattern } from '../wildcards.ts';
import { meetsCondition } from './condition.ts';
import { readContext } from './context.ts';

/** What somebody asks to do with one resource, as far as it is known. */
export type PermissionRequest = {
  action: string;
  /** Its ARN. */
  resource: string;
  /** Condition keys with their values. What else the request carries is not known. */
  context: Record<string, string[]>;
};

function concerns(statement: Statement, { action, resource }: PermissionRequest): boolean {
  const { Action, NotAction, Resource, NotResource } = statement;
  const isNamed = (pattern: string) => matchesActionPattern(pattern, action);
  const isMeant = (pattern: string) => covers(pattern, resource);
  return (
    (Action ? Action.some(isNamed) : !NotAction?.some(isNamed)) &&
    (Resource ? Resource.some(isMeant) : !NotResource?.some(isMeant))
  );
}

/**
 * Whether permission policies together allow a request for certain: a condition on a key that is not
 * known counts as not met in an Allow, and as met in a Deny. Source: IAM User Guide, "Policy evaluation
 * logic".
 */
export function allowsRequest(
  documents: readonly PolicyDocument[],
  request: PermissionRequest,
): boolean {
  const context = readContext(request.context, { organizationIsNot: null });
  let isAllowed = false;
  for (const { Version, Statement } of documents) {
    const reading = { context, variables: Version === '2012-10-17' };
    for (const statement of Statement.filter((each) => concerns(each, request))) {
      const lines = conditionLines(statement);
      const isMet = (isMetUnknown: boolean) =>
        lines.every((line) => meetsCondition(line, reading) ?? isMetUnknown);
      if (statement.Effect === 'Deny' && isMet(true)) return false;
      isAllowed ||= statement.Effect === 'Allow' && isMet(false);
    }
  }
  return isAllowed;
}
