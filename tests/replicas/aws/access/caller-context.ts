import type { Account } from '../state/account.ts';
import { organizationOf } from '../state/aws-state.ts';
import type { Identity } from '../state/credential.ts';
import { now, type World } from '../world.ts';
import type { Context } from './simulate.ts';

/** The role or user behind a caller, and what names it. */
export interface CallerNames {
  /** ARN of the role or user itself. */
  arn: string;
  name: string;
  userId: string;
}

function contextOfKind(identity: Identity, name: string): Context {
  if (identity.kind === 'user') return { 'aws:username': name, 'aws:PrincipalType': 'User' };
  return {
    'aws:PrincipalType': 'AssumedRole',
    'aws:MultiFactorAuthPresent': String(identity.mfa),
    'aws:TokenIssueTime': identity.issuedAt.toISOString(),
    ...(identity.mfa ? { 'aws:MultiFactorAuthAge': '60' } : {}),
  };
}

/** The condition keys that every request of the caller carries. */
export function callerContext(
  world: World,
  identity: Identity,
  account: Account,
  { arn, name, userId }: CallerNames,
): Context {
  const time = now(world);
  const organization = organizationOf(world.state, account.id);
  return {
    ...contextOfKind(identity, name),
    ...(organization === undefined ? {} : { 'aws:PrincipalOrgID': organization.id }),
    'aws:PrincipalArn': arn,
    'aws:PrincipalAccount': account.id,
    'aws:userid': userId,
    'aws:SourceIp': world.settings.sourceIp,
    'aws:CurrentTime': time.toISOString(),
    'aws:EpochTime': String(Math.floor(time.getTime() / 1000)),
    'aws:SecureTransport': 'true',
    'aws:ViaAWSService': 'false',
  };
}
