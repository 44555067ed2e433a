import type { Partition } from '../partitions.ts';
import { asList, parseObject } from './json-object.ts';
import { checkPrincipal } from './principal.ts';
import { checkSids, isTextList, statementsOf } from './statement.ts';

const quota = 2048;
const assumeActions =
  /^sts:(?:AssumeRole(?:WithSAML|WithWebIdentity)?|TagSession|SetSourceIdentity|SetContext|\*|Assume\*)$/i;

/**
 * What IAM's CreateRole and UpdateAssumeRolePolicy say against a trust policy, in IAM's words;
 * undefined when they accept it. `unknownPrincipals` are ARNs that belong to nobody.
 */
export function checkTrustPolicy(
  text: string,
  partition: Partition,
  unknownPrincipals: readonly string[] = [],
): string | undefined {
  const policy = parseObject(text);
  if (policy === undefined) return 'This policy contains invalid Json';
  if (text.replaceAll(/\s/g, '').length > quota) {
    return `Cannot exceed quota for ACLSizePerRole: ${quota}`;
  }
  const statements = statementsOf(policy);
  if (statements === undefined) return 'Syntax errors in policy.';
  for (const statement of statements) {
    if ('Resource' in statement || 'NotResource' in statement) {
      return 'Has prohibited field Resource';
    }
    if (!isTextList(statement.Action)) return 'Missing required field Action';
    const actions = asList(statement.Action).map(String);
    if (!actions.every((action) => assumeActions.test(action))) {
      return 'AssumeRole policy may only specify STS AssumeRole actions.';
    }
    const principal = statement.Principal ?? statement.NotPrincipal;
    const problem = checkPrincipal(principal, partition, unknownPrincipals);
    if (problem !== undefined) return problem;
  }
  return checkSids(statements);
}
