import { asList, isObject, type JsonObject } from './json-object.ts';

const versions = ['2012-10-17', '2008-10-17'];
const policyElements = ['Version', 'Id', 'Statement'];
const statementElements = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

export function isTextList(value: unknown): boolean {
  const list = asList(value);
  return list.length > 0 && list.every((one) => typeof one === 'string');
}

function isCondition(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isObject(value)) return false;
  return Object.values(value).every(
    (keys) =>
      isObject(keys) &&
      Object.values(keys).every((one) =>
        asList(one).every((leaf) => ['string', 'number', 'boolean'].includes(typeof leaf)),
      ),
  );
}

function isStatement(statement: unknown): statement is JsonObject {
  if (!isObject(statement)) return false;
  if (Object.keys(statement).some((key) => !statementElements.includes(key))) return false;
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') return false;
  return isCondition(statement.Condition);
}

/** The policy's statements, or undefined when its grammar is broken ("Syntax errors in policy."). */
export function statementsOf(policy: JsonObject): JsonObject[] | undefined {
  if (Object.keys(policy).some((key) => !policyElements.includes(key))) return undefined;
  if (policy.Version !== undefined && !versions.includes(String(policy.Version))) return undefined;
  const statements = asList(policy.Statement);
  return statements.length > 0 && statements.every(isStatement) ? statements : undefined;
}

/** What IAM says against these statements' Sids; undefined when nothing does. */
export function checkSids(statements: readonly JsonObject[]): string | undefined {
  const sids = statements.flatMap(({ Sid }) => (Sid === undefined ? [] : [String(Sid)]));
  if (sids.some((sid) => !/^[A-Za-z0-9]*$/.test(sid))) {
    return 'Statement IDs (SID) must be alpha-numeric.';
  }
  if (new Set(sids).size < sids.length) {
    return 'Statement IDs (SID) in a single policy must be unique.';
  }
  return undefined;
}
