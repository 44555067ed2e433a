import { listed } from '../../texts/listed.ts';
import { say } from '../../texts/text.ts';
import type { PolicyDocument, Statement } from '../policy-document.ts';
import type { UnmetCondition } from './trust-request.ts';

/** That a statement may keep Iru out, whomever its NotPrincipal names. */
export function describeNotPrincipal(
  statement: number,
  { NotPrincipal = {} }: Statement,
): UnmetCondition {
  const principals = listed(Object.values(NotPrincipal).flat());
  return {
    statement,
    operator: 'NotPrincipal',
    key: 'NotPrincipal',
    text: [say('conditionNotPrincipal', { statement, principals })],
  };
}

/** Every NotPrincipal of a trust policy. */
export function notPrincipals({ Statement }: PolicyDocument): UnmetCondition[] {
  return Statement.flatMap((statement, index) =>
    statement.NotPrincipal ? [describeNotPrincipal(index + 1, statement)] : [],
  );
}
