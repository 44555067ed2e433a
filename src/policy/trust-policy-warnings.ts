import { shorten } from '../texts/shorten.ts';
import { say } from '../texts/text.ts';
import { type ConditionLine, conditionLines, isExternalIdKey } from './condition-lines.ts';
import type { PolicyDocument } from './policy-document.ts';
import type { PrincipalArn } from './principal.ts';
import type { Problem } from './problem.ts';

/** The principal in Iru's documentation. Only told when the wizard shows another, never enforced. */
const documentedPrincipal = 'arn:aws:iam::753695775620:role/IruConnect';

/** Whether, under this line, a request without the external ID or with another is refused. */
export function requiresExternalId({ operator, key }: ConditionLine): boolean {
  return isExternalIdKey(key) && (operator === 'StringEquals' || operator === 'StringLike');
}

/** What is unusual in a trust policy and yet no reason to refuse it. */
export function warningsOn(document: PolicyDocument, principal: PrincipalArn): Problem[] {
  const warnings: Problem[] = [];
  if (principal.text !== documentedPrincipal) {
    warnings.push({
      code: 'undocumented-principal',
      text: [
        say('trustUndocumentedPrincipal', {
          principal: principal.text,
          documented: documentedPrincipal,
        }),
      ],
    });
  }
  const extra = document.Statement.filter(({ Effect }) => Effect === 'Allow')
    .flatMap(conditionLines)
    .filter((line) => !requiresExternalId(line));
  for (const { operator, key } of extra) {
    const text = [say('trustExtraCondition', { operator: shorten(operator), key: shorten(key) })];
    warnings.push({ code: 'extra-condition', text });
  }
  if (document.Statement.some(({ Effect }) => Effect === 'Deny')) {
    warnings.push({ code: 'deny-statement', text: [say('trustDenyStatement')] });
  }
  return warnings;
}
