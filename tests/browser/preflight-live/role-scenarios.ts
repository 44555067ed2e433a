import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import type { Scenario } from './scenario.ts';

const wait = 30_000;

/** AWS is not asked about what cannot be the ARN of a role for Iru. */
function notAskable(name: string, change: (arn: string) => string): Scenario {
  return {
    name: `role: ${name}`,
    seen: (setup) => ({
      ...setup,
      role: { ...setup.role, arn: change(setup.role.arn ?? '') },
    }),
    differs: {
      'role-arn': 'fail',
      'assume-role': 'unknown',
      coverage: 'unknown',
      'wrong-prefix': 'unknown',
    },
  };
}

export const roleScenarios: Scenario[] = [
  {
    name: 'role: deleted since',
    arrange: ({ state }, role) => {
      const account = accountOf(state, managementAccountId);
      account.roles = account.roles.filter((each) => each !== role);
    },
    differs: {
      'role-arn': 'fail',
      'assume-role': 'unknown',
      coverage: 'unknown',
      'wrong-prefix': 'unknown',
    },
  },
  {
    name: 'role: AWS knows it under a path',
    arrange: (_, role) => {
      role.arn = role.arn.replace(':role/', ':role/iru/');
    },
    differs: { 'role-arn': 'fail' },
    says: /role\/iru\//,
  },
  {
    name: 'role: seconds old',
    arrange: (_, role) => {
      role.createdAt = new Date(Date.now() - wait / 10);
    },
    differs: { propagation: 'warn' },
    says: /Wait \d+ s/,
  },
  notAskable('an ARN with white space around it', (arn) => ` ${arn} `),
  notAskable('an ARN of another partition', (arn) => arn.replace('arn:aws:', 'arn:aws-cn:')),
  notAskable('the ARN of an instance profile', (arn) =>
    arn.replace(':role/', ':instance-profile/'),
  ),
  notAskable('the ARN of a service-linked role', (arn) =>
    arn.replace(/:role\/.*/, ':role/aws-service-role/sso.amazonaws.com/AWSServiceRoleForSSO'),
  ),
];
