import { listed } from '../texts/listed.ts';
import { shorten } from '../texts/shorten.ts';
import { say, type Text } from '../texts/text.ts';
import { conditionLines } from './condition-lines.ts';
import { externalIdProblem } from './external-id.ts';
import type { PolicyDocument, Statement } from './policy-document.ts';
import { type PrincipalArn, parsePrincipal } from './principal.ts';
import { fail, type Problem, type Result, succeed } from './problem.ts';
import { requiresExternalId, warningsOn } from './trust-policy-warnings.ts';

/** What a trust policy that is fit to be carried says, and what is to be told of it. */
type AskedTrust = { principal: PrincipalArn; externalId: string; warnings: Problem[] };

const isAssumeRole = (action: string) => action.toLowerCase() === 'sts:assumerole';

const askIru = say('trustAskIru');

/** Says what an action besides sts:AssumeRole lets Iru do, since few people know those of sessions. */
function tellAction(name: string): Text {
  const action = shorten(name);
  switch (name.toLowerCase()) {
    case 'sts:tagsession':
      return say('trustTagSession', { action });
    case 'sts:setsourceidentity':
      return say('trustSourceIdentity', { action });
    default:
      return say('trustOtherAction', { action });
  }
}

function statementProblem(statement: Statement): Problem | null {
  const { Principal, NotPrincipal, Action = [], NotAction } = statement;
  if (NotPrincipal || Principal?.AWS?.includes('*')) {
    return {
      code: 'wildcard-principal',
      text: [say('trustEveryone', { element: NotPrincipal ? 'NotPrincipal' : '*' }), askIru],
    };
  }
  if (!Principal || statement.Resource || statement.NotResource) {
    return {
      code: 'not-a-trust-policy',
      text: [say(Principal ? 'trustNamesResource' : 'trustNamesNoPrincipal'), askIru],
    };
  }
  const type = Object.keys(Principal).find((each) => each !== 'AWS');
  if (type) {
    const who = listed(Principal[type] ?? []);
    return {
      code: 'other-principal',
      text: [say('trustOtherPrincipal', { who, type }), askIru],
    };
  }
  const other = NotAction ? 'NotAction' : Action.find((action) => !isAssumeRole(action));
  if (other) return { code: 'other-actions', text: [tellAction(other), askIru] };
  return null;
}

function readExternalId(statements: Statement[]): Result<string> {
  const found = new Set<string>();
  for (const statement of statements) {
    const values = conditionLines(statement)
      .filter(requiresExternalId)
      .flatMap((entry) => entry.values);
    if (values.length === 0) {
      return fail('no-external-id', say('trustNoExternalId'), askIru);
    }
    for (const value of values) found.add(value);
  }
  const [externalId = ''] = found;
  if (found.size > 1) {
    const told = say('trustSeveralExternalIds', { count: found.size });
    return fail('several-external-ids', told, askIru);
  }
  const problem = externalIdProblem(externalId);
  return problem ? { ok: false, problem } : succeed(externalId);
}

function readPrincipal(statements: Statement[]): Result<PrincipalArn> {
  const named = new Set(statements.flatMap(({ Principal }) => Principal?.AWS ?? []));
  const [first = ''] = named;
  if (named.size > 1) {
    const principals = listed([...named]);
    const told = say('trustSeveralPrincipals', { count: named.size, principals });
    return fail('several-principals', told, askIru);
  }
  const principal = parsePrincipal(first);
  if (principal.ok && principal.value.accountId === '') {
    const told = say('trustDeletedPrincipal', { principal: first });
    return fail('unreadable-principal', told, askIru);
  }
  return principal;
}

/** Whether a trust policy is what Iru asks for: one AWS principal, sts:AssumeRole, an external ID. */
export function readAskedTrust(document: PolicyDocument): Result<AskedTrust> {
  const allowing = document.Statement.filter(({ Effect }) => Effect === 'Allow');
  for (const statement of allowing) {
    const problem = statementProblem(statement);
    if (problem) return { ok: false, problem };
  }
  if (!allowing.some(({ Action = [] }) => Action.some(isAssumeRole))) {
    return fail('other-actions', say('trustNoAssumeRole'), askIru);
  }
  const principal = readPrincipal(allowing);
  if (!principal.ok) return principal;
  const externalId = readExternalId(allowing);
  if (!externalId.ok) return externalId;
  return succeed({
    principal: principal.value,
    externalId: externalId.value,
    warnings: warningsOn(document, principal.value),
  });
}
