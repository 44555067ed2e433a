import fc from 'fast-check';
import { evaluateTrust } from '../../../src/policy/evaluate/evaluate-trust.ts';
import type { TrustRequest } from '../../../src/policy/evaluate/trust-request.ts';
import { normalisePolicy, type PolicyJson } from '../../../src/policy/policy-document.ts';
import { unwrap } from '../policy/problems.ts';
import { arbitraryRequest } from './arbitrary-request.ts';
import { arbitraryTrust } from './arbitrary-trust.ts';
import { exceptingDenies } from './excepting-denies.ts';
import { reasonToDiffer } from './reason-to-differ.ts';
import { simulate } from './simulator.ts';

const answers = {
  allow: 'allow',
  'explicit-deny': 'deny',
  'no-match': 'no-match',
  'not-known': 'not-known',
} as const;

export type Comparison = {
  /** How often the evaluator gave which answer. */
  answers: Record<string, number>;
  /** Cases in which the simulator is known not to do as AWS documents, by reason. */
  excepted: Record<string, number>;
  disagreements: { ours: string; simulators: string; policy: PolicyJson; request: TrustRequest }[];
};

/** Compares evaluator and simulator on `cases` policies and requests, drawn by `seed`. */
export function compareWithSimulator(cases: number, seed: number): Comparison {
  const comparison: Comparison = { answers: {}, excepted: {}, disagreements: [] };

  /** Asks again without the lines for which they may differ, until they agree or must. */
  function compare(policy: PolicyJson, request: TrustRequest): void {
    const document = unwrap(normalisePolicy(policy));
    const ours = answers[evaluateTrust(document, request).reason];
    count(comparison.answers, ours);
    const simulators = simulate(policy, request);
    if (ours === simulators) return;
    const reason = reasonToDiffer(policy, document, request) ?? exceptingDenies(policy);
    if (reason === null) {
      comparison.disagreements.push({ ours, simulators, policy, request });
      return;
    }
    count(comparison.excepted, reason.name);
    compare(reason.rest, request);
  }

  const drawn = fc.tuple(arbitraryTrust, arbitraryRequest);
  fc.assert(
    fc.property(drawn, ([policy, request]) => compare(policy, request)),
    { numRuns: cases, seed },
  );
  return comparison;
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
