import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate';
import type { TrustRequest } from '../../../src/policy/evaluate/trust-request.ts';
import type { PolicyJson } from '../../../src/policy/policy-document.ts';

const anything = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
};

/** What the simulator says when nothing but the trust policy can stand in the way. */
export function simulate(policy: PolicyJson, request: TrustRequest): 'allow' | 'deny' | 'no-match' {
  const contextVariables = Object.fromEntries(
    Object.entries(request.context)
      .filter(([, values]) => values.length > 0)
      .map(([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : values]),
  );
  const result = runUnsafeSimulation(
    {
      request: {
        principal: request.principalArn,
        action: request.action,
        // Another account than that of any requester: no account trusts its own by default.
        resource: { resource: 'arn:aws:iam::222233334444:role/ForIru', accountId: '222233334444' },
        contextVariables,
      },
      identityPolicies: [{ name: 'anything', policy: anything }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      // Wrapped as the simulator wraps policies itself: it cannot do without the name.
      resourcePolicy: {
        __validated: true,
        policyDocument: policy,
        metadata: { name: 'trust' },
        errors: [],
      },
    },
    {},
  );
  if (result === 'Allowed') return 'allow';
  return result === 'ExplicitlyDenied' ? 'deny' : 'no-match';
}

const own = { account: '222233334444', role: 'arn:aws:iam::222233334444:role/ForIru' };

/** What the simulator says to an action of the role by its own policies alone. */
export function simulateAction(
  policies: readonly PolicyJson[],
  asked: { action: string; resource: string; context: Record<string, string> },
): 'allow' | 'deny' | 'no-match' {
  const result = runUnsafeSimulation(
    {
      request: {
        principal: own.role,
        action: asked.action,
        resource: { resource: asked.resource, accountId: own.account },
        contextVariables: asked.context,
      },
      identityPolicies: policies.map((policy, index) => ({ name: `policy-${index}`, policy })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (result === 'Allowed') return 'allow';
  return result === 'ExplicitlyDenied' ? 'deny' : 'no-match';
}
