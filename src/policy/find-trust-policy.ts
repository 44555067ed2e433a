import { say } from '../texts/text.ts';
import { samePolicy } from './compare-policies.ts';
import { type JsonValue, parseJson } from './parse-json.ts';
import { trustLengthProblem } from './parse-trust-policy.ts';
import { normalisePolicy, type PolicyDocument } from './policy-document.ts';
import { fail, type Problem, type Result, succeed } from './problem.ts';
import { readAskedTrust } from './trust-policy-rules.ts';

/** The trust policy that Iru's wizard shows, as the role in AWS must have it. */
export type WizardTrustPolicy = {
  /** The page's own document, pretty-printed with 2 spaces; nothing added, nothing left out. */
  json: string;
  document: PolicyDocument;
  principal: string;
  principalAccountId: string;
  /** '' when the principal is a bare account ID, which names no partition. */
  partition: string;
  externalId: string;
  warnings: Problem[];
};

type Read = { json: JsonValue; document: PolicyDocument };

/** More places than any page has; a page that offers more is not searched further. */
const mostCandidates = 200;

function looksLikePolicy(text: string): boolean {
  return text.includes('{') && /Statement|sts:|AssumeRole|Principal/i.test(text);
}

function isTrustPolicy({ document }: Read): boolean {
  return document.Statement.some(({ Principal, NotPrincipal }) => Principal ?? NotPrincipal);
}

/** The problem when no candidate was a trust policy: the one that tells most. */
function nothingFound(others: Read[], notJson: Problem[], notPolicy: Problem[]): Problem {
  const [syntax] = notJson;
  const [shape] = notPolicy;
  if (syntax) {
    return { code: 'not-json', text: [say('trustPolicyUnreadable'), ...syntax.text] };
  }
  if (others.length > 0) {
    return { code: 'not-a-trust-policy', text: [say('trustPolicyIsPermissions')] };
  }
  if (shape) {
    return { code: 'not-a-trust-policy', text: [say('trustPolicyNotAccepted'), ...shape.text] };
  }
  return { code: 'no-policy', text: [say('trustPolicyNotShownYet')] };
}

/** Warns of a second policy that could not be read, unless it holds the external ID of the first. */
function unreadWarning(unread: string[], externalId: string): Problem[] {
  const other = unread.some((text) => /ExternalId/i.test(text) && !text.includes(externalId));
  if (!other) return [];
  return [{ code: 'unread-policy', text: [say('trustPolicyOtherUnread')] }];
}

/**
 * Finds the one trust policy among texts of a page, and judges whether a role made from it is what
 * Iru asks for. Identical policies count once. The external ID and the principal are passed on
 * untouched.
 */
export function findTrustPolicy(candidates: readonly string[]): Result<WizardTrustPolicy> {
  const read: Read[] = [];
  const unread: string[] = [];
  const [notJson, notPolicy]: [Problem[], Problem[]] = [[], []];
  for (const text of [...new Set(candidates)].filter(looksLikePolicy).slice(0, mostCandidates)) {
    const json = parseJson(text);
    const document = json.ok ? normalisePolicy(json.value) : json;
    if (json.ok && document.ok) read.push({ json: json.value, document: document.value });
    else unread.push(text);
    if (!json.ok) notJson.push(json.problem);
    else if (!document.ok) notPolicy.push(document.problem);
  }

  const trusting = read.filter(isTrustPolicy);
  const [first] = trusting;
  if (!first) return { ok: false, problem: nothingFound(read, notJson, notPolicy) };
  for (const { json } of trusting) {
    const problem = trustLengthProblem(json);
    if (problem) return { ok: false, problem };
  }
  if (trusting.some(({ document }) => !samePolicy(first.document, document))) {
    return fail('several-policies', say('trustPoliciesDiffer'));
  }
  const judged = readAskedTrust(first.document);
  if (!judged.ok) return judged;
  const { principal, externalId, warnings } = judged.value;
  return succeed({
    json: JSON.stringify(first.json, null, 2),
    document: first.document,
    principal: principal.text,
    principalAccountId: principal.accountId,
    partition: principal.partition,
    externalId,
    warnings: [...warnings, ...unreadWarning(unread, externalId)],
  });
}
