import { listed } from '../texts/listed.ts';
import { shorten } from '../texts/shorten.ts';
import { say, type Text } from '../texts/text.ts';
import { externalIdProblem } from './external-id.ts';
import type { PolicyDocument, Statement } from './policy-document.ts';
import { type PrincipalArn, parsePrincipal } from './principal.ts';
import { fail, type Problem, type Result, succeed } from './problem.ts';

type Judged = { principal: PrincipalArn; externalId: string; warnings: Problem[] };

/** The principal in Iru's documentation. Only told when the wizard shows another, never enforced. */
const documentedPrincipal = 'arn:aws:iam::753695775620:role/IruConnect';

const isAssumeRole = (action: string) => action.toLowerCase() === 'sts:assumerole';

/** Operators under which a request without the external ID, or with another, is refused. */
const exactOperators = ['StringEquals', 'StringLike'];

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

function warningsFor(document: PolicyDocument, principal: PrincipalArn): Problem[] {
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
    .flatMap(conditions)
    .filter((entry) => !asksExternalId(entry));
  for (const { operator, key } of extra) {
    const text = [say('trustExtraCondition', { operator: shorten(operator), key: shorten(key) })];
    warnings.push({ code: 'extra-condition', text });
  }
  if (document.Statement.some(({ Effect }) => Effect === 'Deny')) {
    warnings.push({ code: 'deny-statement', text: [say('trustDenyStatement')] });
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
    return fail('other-actions', say('trustNoAssumeRole'), askIru);
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
