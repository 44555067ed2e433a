import { checkWrongPrefix } from '../../../src/preflight/checks/wrong-prefix.ts';
import { facts, inline, permissions, ssoActions } from './facts.ts';
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
