import { ownerOf, sessionArn } from '../state/arn.ts';
import { fullAwsAccess } from '../state/policy.ts';
import { now, type World } from '../world.ts';
import type { Principal } from './caller.ts';

/**
 * A principal of an account that the replica does not hold, such as Iru's: a role's session, or the
 * principal itself. Its own account lets it assume any role; only a trust policy can refuse it.
 */
export function outsider(world: World, principalArn: string, sessionName: string): Principal {
  const { accountId } = ownerOf(principalArn);
  const isRole = principalArn.includes(':role/');
  const userId = isRole ? `AROAEXAMPLEEXAMPLE000:${sessionName}` : 'AIDAEXAMPLEEXAMPLE000';
  return {
    arn: isRole ? sessionArn(principalArn, sessionName) : principalArn,
    accountId,
    policies: [fullAwsAccess],
    boundary: null,
    controlLevels: [],
    context: {
      'aws:PrincipalArn': principalArn,
      'aws:PrincipalAccount': accountId,
      'aws:PrincipalOrgID': 'o-outside000',
      'aws:PrincipalType': isRole ? 'AssumedRole' : 'User',
      'aws:userid': userId,
      'aws:SourceIp': '198.51.100.20',
      'aws:SecureTransport': 'true',
      'aws:ViaAWSService': 'false',
      'aws:CurrentTime': now(world).toISOString(),
      ...(isRole ? { 'aws:MultiFactorAuthPresent': 'false' } : {}),
    },
  };
}
