import type { Decision, PolicyKind } from './decide.ts';

// Wordings of the IAM User Guide, "Troubleshoot access denied error messages".
const explicitly: Record<PolicyKind, string> = {
  'service-control': 'in a service control policy',
  'resource-control': 'in a resource control policy',
  trust: 'in the role trust policy',
  identity: 'in an identity-based policy',
  boundary: 'in a permissions boundary',
};

const lacking: Record<PolicyKind, string> = {
  'service-control': 'no service control policy',
  'resource-control': 'no resource control policy',
  trust: 'no role trust policy',
  identity: 'no identity-based policy',
  boundary: 'no permissions boundary',
};

/** Why a request was refused, as AWS puts it after the resource. */
export function denialReason(decision: Decision & { allowed: false }, action: string): string {
  return decision.explicit
    ? ` with an explicit deny ${explicitly[decision.because]}`
    : ` because ${lacking[decision.because]} allows the ${action} action`;
}

/** AWS's message for a refused request; `reason` is what `denialReason` says, or nothing. */
export function denialMessage(
  callerArn: string,
  action: string,
  resource: string,
  reason: string,
): string {
  return `User: ${callerArn} is not authorized to perform: ${action} on resource: ${resource}${reason}`;
}
