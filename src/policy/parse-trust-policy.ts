import { say } from '../texts/text.ts';
import { type JsonValue, parseJson } from './parse-json.ts';
import { normalisePolicy, type PolicyDocument } from './policy-document.ts';
import type { Problem, Result } from './problem.ts';

/**
 * In characters without white space: no less than the greatest quota that IAM grants for a trust
 * policy. Comparing and judging take up to the square of it.
 */
const longest = 8192;

/** Refuses a trust policy of a length that IAM accepts from nobody. */
export function trustLengthProblem(value: JsonValue): Problem | null {
  const { length } = JSON.stringify(value);
  if (length <= longest) return null;
  return { code: 'too-long', text: [say('trustPolicyTooLong', { length })] };
}

/** Reads the text of a role's trust policy, otherwise as `parsePolicyDocument` does any policy's. */
export function parseTrustPolicy(text: string): Result<PolicyDocument> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const problem = trustLengthProblem(json.value);
  return problem ? { ok: false, problem } : normalisePolicy(json.value);
}
