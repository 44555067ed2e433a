import { asList, parseObject } from './json-object.ts';
import { checkSids, isTextList, statementsOf } from './statement.ts';

const quota = 10_240;

function isAction(action: string): boolean {
  return action === '*' || /^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/.test(action);
}

function isResource(resource: string): boolean {
  return resource === '*' || resource.split(':').length >= 6;
}

/**
 * What IAM's PutRolePolicy says against an inline policy, in IAM's words; undefined when it accepts
 * it. IAM does not know the services: a prefix of no service is accepted.
 */
export function checkPermissionPolicy(text: string): string | undefined {
  const policy = parseObject(text);
  if (policy === undefined) return 'The policy is not in the valid JSON format.';
  if (text.replaceAll(/\s/g, '').length > quota) {
    return `Maximum policy size of ${quota} bytes exceeded for role`;
  }
  const statements = statementsOf(policy);
  if (statements === undefined) return 'Syntax errors in policy.';
  for (const statement of statements) {
    if ('Principal' in statement || 'NotPrincipal' in statement) {
      return 'Policy document should not specify a principal.';
    }
    const actions = statement.Action ?? statement.NotAction;
    if (!isTextList(actions)) return 'Policy statement must contain actions.';
    if (!asList(actions).map(String).every(isAction)) {
      return 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.';
    }
    const resources = statement.Resource ?? statement.NotResource;
    if (!isTextList(resources)) return 'Policy statement must contain resources.';
    const wrong = asList(resources)
      .map(String)
      .find((one) => !isResource(one));
    if (wrong !== undefined) {
      return `Resource ${wrong} must be in ARN format or "*".`;
    }
  }
  return checkSids(statements);
}
