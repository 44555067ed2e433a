import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import type { Scenario } from './scenario.ts';

const wait = 30_000;

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
  {
    name: 'role: an ARN with white space around it',
    seen: (setup) => ({ ...setup, role: { ...setup.role, arn: ` ${setup.role.arn} ` } }),
    differs: {
      'role-arn': 'fail',
      'assume-role': 'unknown',
      coverage: 'unknown',
      'wrong-prefix': 'unknown',
    },
  },
];
