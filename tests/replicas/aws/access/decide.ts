import { fullAwsAccess } from '../state/policy.ts';
import { type AccessQuestion, simulate } from './simulate.ts';

export type PolicyKind = 'service-control' | 'resource-control' | 'trust' | 'identity' | 'boundary';

export type Decision =
  | { allowed: true }
  | { allowed: false; explicit: boolean; because: PolicyKind };

const openTo: Pick<
  AccessQuestion,
  'identityPolicies' | 'boundary' | 'controlLevels' | 'resourceControl'
> = {
  identityPolicies: [fullAwsAccess],
  boundary: null,
  controlLevels: [],
  resourceControl: [],
};

/** The question as it would be if nothing but this kind of policy could stand in the way. */
export function onlyBy(kind: PolicyKind, question: AccessQuestion): AccessQuestion {
  const open: AccessQuestion = { ...question, ...openTo, trustPolicy: null };
  switch (kind) {
    case 'service-control':
      return { ...open, controlLevels: question.controlLevels };
    case 'resource-control':
      return { ...open, resourceControl: question.resourceControl ?? [] };
    case 'trust':
      return { ...open, trustPolicy: question.trustPolicy };
    case 'identity':
      return { ...open, identityPolicies: question.identityPolicies };
    case 'boundary':
      return { ...open, boundary: question.boundary };
  }
}

// The order in which AWS's message names the cause: any explicit denial before what merely lacks.
const kinds: readonly PolicyKind[] = [
  'service-control',
  'resource-control',
  'trust',
  'identity',
  'boundary',
];

/** Whether the request is allowed, and by which kind of policy it is not. */
export function decide(question: AccessQuestion): Decision {
  if (simulate(question) === 'allowed') return { allowed: true };
  const outcomes = kinds.map((kind) => ({ kind, outcome: simulate(onlyBy(kind, question)) }));
  const explicit = outcomes.find(({ outcome }) => outcome === 'explicitDeny');
  if (explicit !== undefined) return { allowed: false, explicit: true, because: explicit.kind };
  const lacking = outcomes.find(({ outcome }) => outcome === 'implicitDeny');
  return { allowed: false, explicit: false, because: lacking?.kind ?? 'identity' };
}
