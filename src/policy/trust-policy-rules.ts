import { type PrincipalArn, parsePrincipal } from './arn.ts';
import { externalIdProblem } from './external-id.ts';
import type { PolicyDocument, Statement } from './policy-document.ts';
import { fail, type Problem, type Result, succeed } from './problem.ts';

type Judged = { principal: PrincipalArn; externalId: string; warnings: Problem[] };

/** The principal in Iru's documentation. Only told when the wizard shows another, never enforced. */
const documentedPrincipal = 'arn:aws:iam::753695775620:role/IruConnect';

/** Actions that only add to a session, in words, since few people know them. */
const sessionActions = new Map([
  ['sts:tagsession', 'put tags of its choice on its sessions'],
  ['sts:setsourceidentity', 'put a source identity of its choice on its sessions'],
]);

const isAssumeRole = (action: string) => action.toLowerCase() === 'sts:assumerole';

/** Operators under which a request without the external ID, or with another, is refused. */
const exactOperators = ['StringEquals', 'StringLike'];

const askIru = 'Do not create the role from it; ask Iru, or open the wizard anew.';

function statementProblem(statement: Statement): Problem | null {
  const { Principal, NotPrincipal, Action = [], NotAction } = statement;
  if (NotPrincipal || Principal?.AWS?.includes('*')) {
    return {
      code: 'wildcard-principal',
      text: `The trust policy lets in everyone and not only Iru (${NotPrincipal ? 'NotPrincipal' : '*'}). ${askIru}`,
    };
  }
  if (!Principal || statement.Resource || statement.NotResource) {
    return {
      code: 'not-a-trust-policy',
      text: `A statement of the policy ${Principal ? 'names a Resource' : 'names no Principal'}, which no trust policy does. ${askIru}`,
    };
  }
  const type = Object.keys(Principal).find((each) => each !== 'AWS');
  if (type) {
    const who = Principal[type]?.join(', ');
    return {
      code: 'other-principal',
      text: `The trust policy lets in ${who} (${type}), which is not an AWS account of Iru's. ${askIru}`,
    };
  }
  const other = NotAction ? 'NotAction' : Action.find((action) => !isAssumeRole(action));
  if (other) {
    const means = sessionActions.get(other.toLowerCase());
    return {
      code: 'other-actions',
      text: `The trust policy allows ${other}${means ? `, which lets Iru ${means}` : ''}. Iru documents sts:AssumeRole only. ${askIru}`,
    };
  }
  return null;
}

type ConditionEntry = { operator: string; key: string; values: string[] };

function conditions({ Condition = {} }: Statement): ConditionEntry[] {
  return Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values })),
  );
}

const asksExternalId = ({ operator, key }: ConditionEntry) =>
  key.toLowerCase() === 'sts:externalid' && exactOperators.includes(operator);

function readExternalId(statements: Statement[]): Result<string> {
  const found = new Set<string>();
  for (const statement of statements) {
    const values = conditions(statement)
      .filter(asksExternalId)
      .flatMap((entry) => entry.values);
    if (values.length === 0) {
      return fail(
        'no-external-id',
        `The trust policy does not require an external ID (StringEquals on sts:ExternalId), so others could have Iru read your account. ${askIru}`,
      );
    }
    for (const value of values) found.add(value);
  }
  const [externalId = ''] = found;
  if (found.size > 1) {
    return fail(
      'several-external-ids',
      `The trust policy accepts ${found.size} external IDs, and it is not clear which one Iru uses. ${askIru}`,
    );
  }
  const problem = externalIdProblem(externalId);
  return problem ? { ok: false, problem } : succeed(externalId);
}

function readPrincipal(statements: Statement[]): Result<PrincipalArn> {
  const named = new Set(statements.flatMap(({ Principal }) => Principal?.AWS ?? []));
  const [first = ''] = named;
  if (named.size > 1) {
    return fail(
      'several-principals',
      `The trust policy lets in ${named.size} principals: ${[...named].join(', ')}. ${askIru}`,
    );
  }
  const principal = parsePrincipal(first);
  if (principal.ok && principal.value.accountId === '') {
    return fail(
      'unreadable-principal',
      `The trust policy names ${first}, the unique ID of something that was deleted. ${askIru}`,
    );
  }
  return principal;
}

function warningsFor(document: PolicyDocument, principal: PrincipalArn): Problem[] {
  const warnings: Problem[] = [];
  if (principal.text !== documentedPrincipal) {
    warnings.push({
      code: 'undocumented-principal',
      text: `The wizard names ${principal.text}, and Iru's documentation ${documentedPrincipal}. Look twice whether this page is Iru's before you create the role.`,
    });
  }
  const extra = document.Statement.filter(({ Effect }) => Effect === 'Allow')
    .flatMap(conditions)
    .filter((entry) => !asksExternalId(entry));
  for (const { operator, key } of extra) {
    warnings.push({
      code: 'extra-condition',
      text: `The trust policy has a condition besides the external ID: ${operator} on ${key}. It is kept as it is.`,
    });
  }
  if (document.Statement.some(({ Effect }) => Effect === 'Deny')) {
    warnings.push({
      code: 'deny-statement',
      text: 'The trust policy also has a statement that denies access. It is kept as it is.',
    });
  }
  return warnings;
}

/** Whether a trust policy is what Iru asks for: one AWS principal, sts:AssumeRole, an external ID. */
export function judgeTrustPolicy(document: PolicyDocument): Result<Judged> {
  const allowing = document.Statement.filter(({ Effect }) => Effect === 'Allow');
  for (const statement of allowing) {
    const problem = statementProblem(statement);
    if (problem) return { ok: false, problem };
  }
  if (!allowing.some(({ Action = [] }) => Action.some(isAssumeRole))) {
    return fail('other-actions', `The trust policy does not allow sts:AssumeRole. ${askIru}`);
  }
  const principal = readPrincipal(allowing);
  if (!principal.ok) return principal;
  const externalId = readExternalId(allowing);
  if (!externalId.ok) return externalId;
  return succeed({
    principal: principal.value,
    externalId: externalId.value,
    warnings: warningsFor(document, principal.value),
  });
}
