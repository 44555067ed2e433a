import fc from 'fast-check';
import { conditionLines } from '../../../src/policy/condition-lines.ts';
import { evaluateTrust } from '../../../src/policy/evaluate/evaluate-trust.ts';
import type { TrustRequest } from '../../../src/policy/evaluate/trust-request.ts';
import {
  normalisePolicy,
  type PolicyDocument,
  type PolicyJson,
} from '../../../src/policy/policy-document.ts';
import { unwrap } from '../policy/problems.ts';
import { arbitraryRequest } from './arbitrary-request.ts';
import { arbitraryTrust } from './arbitrary-trust.ts';
import { families } from './condition-families.ts';
import { role } from './example-arns.ts';
import { reasonToDiffer } from './reason-to-differ.ts';
import { simulate } from './simulator.ts';
import { valuesToTry } from './values-to-try.ts';

type Case = { policy: PolicyJson; request: TrustRequest; key: string };

type Oracle = (policy: PolicyJson, request: TrustRequest) => boolean;

export type HidingComparison = {
  /** How often the evaluator was sure of its answer without the key. */
  sure: number;
  /** How often it was not, and one value of the key lets in while another does not. */
  open: number;
  /** How often it was not, since it judges each line by itself, though all together are decided. */
  leftOut: number;
  disagreements: (Case & { ours: boolean | null; tried: [string[], boolean][] })[];
};

/** Policies each statement of which is about the role that asks: only conditions decide. */
const aboutRole = arbitraryTrust.map((policy): PolicyJson => {
  const Statement = [policy.Statement].flat().map(({ Effect, Condition = {} }) => ({
    Effect,
    Principal: { AWS: role },
    Action: 'sts:AssumeRole',
    Condition,
  }));
  return { ...policy, Statement };
});

const read = (policy: PolicyJson) => unwrap(normalisePolicy(policy));

const allKeys = [...families.map(({ key }) => key), 'aws:PrincipalTag/team', 'aws:username'];

/** How many lines of the policy depend on the key, by themselves or through a variable. */
function countDependent(key: string, { Statement }: PolicyDocument): number {
  const name = key.toLowerCase();
  const lines = Statement.flatMap(conditionLines).map((line) => JSON.stringify(line).toLowerCase());
  return lines.filter((line) => line.includes(name)).length;
}

const isThroughVariable = (key: string, policy: PolicyJson) =>
  JSON.stringify(policy).toLowerCase().includes(`\${${key.toLowerCase()}`);

const withKey = (request: TrustRequest, key: string, values: string[]): TrustRequest => ({
  ...request,
  context: { ...request.context, [key]: values },
});

/** The request, of which only the key is not known. */
function without(key: string, request: TrustRequest): TrustRequest {
  const named = allKeys.map((each) => [each, request.context[each] ?? []]);
  const context = { ...request.context, ...Object.fromEntries(named) };
  delete context[key];
  return { ...request, context, notKnown: { organizationIsNot: null } };
}

/** The policy without the lines on which the simulator is known to differ for some value of the key. */
function asBothRead({ policy, request, key }: Case): PolicyJson {
  const document = read(policy);
  for (const values of valuesToTry(key, document, request)) {
    const reason = reasonToDiffer(policy, document, withKey(request, key, values));
    if (reason) return asBothRead({ policy: reason.rest, request, key });
  }
  return policy;
}

const simulated: Oracle = (policy, request) => simulate(policy, request) === 'allow';
const evaluated: Oracle = (policy, request) =>
  evaluateTrust(read(policy), request).allowed === true;

/** Hides one key of each request from the evaluator, and tries what comes of its values. */
export function compareHidingKeys(cases: number, seed: number): HidingComparison {
  const comparison: HidingComparison = { sure: 0, open: 0, leftOut: 0, disagreements: [] };

  function compare({ policy, request, key }: Case, oracle: Oracle): void {
    const document = read(policy);
    const { allowed: ours } = evaluateTrust(document, without(key, request));
    const tried = valuesToTry(key, document, request).map((values): [string[], boolean] => [
      values,
      oracle(policy, withKey(request, key, values)),
    ]);
    const answers = new Set(tried.map(([, answer]) => answer));
    if (ours !== null && answers.size === 1 && answers.has(ours)) comparison.sure++;
    else if (ours === null && answers.size === 2) comparison.open++;
    else if (
      ours === null &&
      (countDependent(key, document) > 1 || isThroughVariable(key, policy))
    ) {
      comparison.leftOut++;
    } else comparison.disagreements.push({ policy, request, key, ours, tried });
  }

  const drawn = fc.tuple(aboutRole, arbitraryRequest, fc.nat());
  fc.assert(
    fc.property(drawn, ([policy, others, at]) => {
      const request = { ...others, principalArn: role, action: 'sts:AssumeRole' };
      const used = allKeys.filter((key) => countDependent(key, read(policy)) > 0);
      const key = used[at % used.length];
      if (key === undefined) return;
      compare({ policy, request, key }, evaluated);
      compare({ policy: asBothRead({ policy, request, key }), request, key }, simulated);
    }),
    { numRuns: cases, seed },
  );
  return comparison;
}
