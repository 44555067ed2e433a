import { type AwsState, accountOf } from './aws-state.ts';
import { type Credential, openSession, type SessionSeed } from './credential.ts';
import { adminRoleName, managementAccountId, readerRoleName } from './typical-state.ts';

/**
 * Credentials of a session of one of the typical state's roles, as the access portal hands them
 * out. Throws when the account has no such role.
 */
export function signIn(
  state: AwsState,
  as: 'admin' | 'reader' = 'admin',
  accountId = managementAccountId,
  seed: SessionSeed = {},
): Credential {
  const name = as === 'admin' ? adminRoleName : readerRoleName;
  const role = accountOf(state, accountId).roles.find((each) => each.name === name);
  if (role === undefined) throw new Error(`Account ${accountId} has no role ${name}.`);
  return openSession(state, role, seed);
}
