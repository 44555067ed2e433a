import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate';
import type { JsonObject } from '../../console/shared/rules/json-object.ts';
import type { NamedPolicy } from '../state/policy.ts';
import type { ControlLevel } from './control-policies.ts';

export type Context = Record<string, string | string[]>;

/** One request and every policy that has a say in it. */
export interface AccessQuestion {
  /** As policies see it: a session's ARN or a user's. */
  principalArn: string;
  action: string;
  /** An ARN, or `*` for an action that knows no resources. */
  resource: string;
  resourceAccountId: string;
  context: Context;
  identityPolicies: readonly NamedPolicy[];
  boundary: readonly NamedPolicy[] | null;
  controlLevels: readonly ControlLevel[];
  /** Resource control policies that bind the resource; none when left out. */
  resourceControl?: readonly ControlLevel[];
  /** The role's trust policy, when it is to be assumed. */
  trustPolicy: JsonObject | null;
  /** The key's own policy, when one is to be used: without it nobody is let in. */
  keyPolicy?: JsonObject;
}

export type Outcome = 'allowed' | 'explicitDeny' | 'implicitDeny';

// AWS compares `*` as it stands: only a Resource of `*` covers it. The simulator would let any
// Resource of an Allow cover it, so it is asked for an ARN that nothing else matches.
const anyResource = 'arn:none:none:none:none:none';

const named = ({ name, document }: NamedPolicy) => ({ name, policy: document });

const atLevel = ({ target, policies }: ControlLevel) => ({
  orgIdentifier: target,
  policies: policies.map(named),
});

/** What iam-simulate makes of the request. */
export function simulate(question: AccessQuestion): Outcome {
  const { boundary, trustPolicy, keyPolicy = null } = question;
  const resourcePolicy = trustPolicy ?? keyPolicy;
  const result = runUnsafeSimulation(
    {
      request: {
        principal: question.principalArn,
        action: question.action,
        resource: {
          resource: question.resource === '*' ? anyResource : question.resource,
          accountId: question.resourceAccountId,
        },
        contextVariables: question.context,
      },
      identityPolicies: question.identityPolicies.map(named),
      serviceControlPolicies: question.controlLevels.map(atLevel),
      resourceControlPolicies: (question.resourceControl ?? []).map(atLevel),
      ...(boundary === null ? {} : { permissionBoundaryPolicies: boundary.map(named) }),
      // Wrapped as the simulator wraps policies itself: it cannot do without the name.
      ...(resourcePolicy === null
        ? {}
        : {
            resourcePolicy: {
              __validated: true,
              policyDocument: resourcePolicy,
              metadata: { name: 'resource' },
              errors: [],
            },
          }),
    },
    {},
  );
  if (result === 'Allowed') return 'allowed';
  return result === 'ExplicitlyDenied' ? 'explicitDeny' : 'implicitDeny';
}
