import { checkWrongPrefix } from '../../../src/preflight/checks/wrong-prefix.ts';
import { attached, facts, inline, now, permissions, ssoActions } from './facts.ts';
import { answer, asking, failed, liveFacts, simulation } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const wrong = inline(permissions(['identitycenter:List*']), 'Old');
const denied = failed('iam:SimulatePrincipalPolicy');

testScenarios(checkWrongPrefix, [
  ['AWS shows only the right one', facts({ live: liveFacts() }), 'pass', /^API prefix$/],
  [
    'in a policy that the console did not show',
    facts({ live: liveFacts({ policies: answer([wrong]), simulation: denied }) }),
    'fail',
    /^Wrong API prefix: identitycenter:/,
    /Old allows identitycenter:List\*/,
  ],
  [
    'in the policy that AWS still has, seconds after the console showed the right one',
    facts({
      role: { changedAt: now - 12_000 },
      live: liveFacts({ policies: answer([wrong]), simulation: denied }),
    }),
    'warn',
    /^Wrong API prefix: identitycenter: \(AWS may not know/,
    /asked again by itself/,
  ],
  [
    'in AWS’s policy and the console’s, seconds after a change',
    facts({
      role: { changedAt: now - 12_000, policies: [wrong] },
      live: liveFacts({ policies: answer([wrong]), simulation: denied }),
    }),
    'fail',
    /^Wrong API prefix: identitycenter:$/,
  ],
  [
    'in the policy that AWS still has, seconds after the console showed a customer’s in its place',
    facts({
      role: { changedAt: now - 12_000, policies: [attached('IruRead')] },
      live: liveFacts({ policies: answer([wrong]), simulation: denied }),
    }),
    'warn',
    /^Wrong API prefix: identitycenter: \(AWS may not know/,
    /showed IruRead attached/,
  ],
  [
    'beside all that is needed',
    facts({ live: liveFacts({ policies: answer([wrong]) }) }),
    'pass',
    /^API prefix$/,
    /also allows what is needed/,
  ],
  [
    'AWS simulates that something is missing',
    facts({
      live: liveFacts({
        policies: answer([wrong, inline(permissions(ssoActions))]),
        simulation: simulation({ 'sso:ListInstances': { decision: 'implicitDeny' } }),
      }),
    }),
    'fail',
    /^Wrong API prefix: identitycenter:/,
  ],
  [
    'while the policies are asked for',
    facts({ live: liveFacts({ policies: asking }) }),
    'unknown',
    /^API prefix$/,
    /being asked/,
  ],
  [
    'policies denied, and none seen',
    facts({
      role: { policies: [] },
      live: liveFacts({ policies: failed('iam:ListRolePolicies') }),
    }),
    'unknown',
    /not checked/,
    /iam:ListRolePolicies/,
  ],
]);
