import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { giveAccessKey } from '../../replicas/aws/state/credential.ts';
import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import { addUser } from '../../replicas/aws/state/user.ts';
import { signIn } from './live-world.ts';
import type { Scenario } from './scenario.ts';

/** Where AWS says nothing, what the pages showed still counts. */
export const offlineOnly: Scenario['differs'] = {
  credentials: 'unknown',
  'assume-role': 'unknown',
  'wrong-account': 'unknown',
  coverage: 'unknown',
  'wrong-prefix': 'unknown',
  reads: null,
};

export const credentialScenarios: Scenario[] = [
  {
    name: 'credentials: expired',
    arrange: (_, __, credential) => {
      credential.expiresAt = new Date(Date.now() - 60_000);
    },
    differs: offlineOnly,
    says: /have expired/,
  },
  {
    name: 'credentials: not known to AWS',
    arrange: ({ state }) => {
      state.credentials.length = 0;
    },
    differs: offlineOnly,
    says: /does not know these credentials/,
  },
  {
    name: 'credentials: the secret of another key',
    credential: (aws) => ({
      ...signIn(aws),
      secretAccessKey: 'not/the/secret/of/this/key'.padEnd(40, '0'),
    }),
    differs: offlineOnly,
  },
  {
    name: 'credentials: the long-lived key of a user',
    credential: ({ state }) => {
      const user = addUser(accountOf(state, managementAccountId), {
        name: 'admin',
        attachedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'],
      });
      return giveAccessKey(state, user);
    },
    differs: {},
  },
];
