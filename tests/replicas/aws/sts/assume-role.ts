import * as z from 'zod/mini';
import { denialMessage, denialReason } from '../access/denial-message.ts';
import { decideAssumeRole, isPropagated } from '../access/trust-decision.ts';
import { type OperationCall, operation } from '../operation.ts';
import { arn, count, text } from '../parameters.ts';
import { AwsError } from '../protocols/aws-error.ts';
import { accessDenied } from '../protocols/service-errors.ts';
import { ownerOf, sessionArn } from '../state/arn.ts';
import { openSession } from '../state/credential.ts';
import type { Role } from '../state/role.ts';
import { now, roleWithArn } from '../world.ts';

const input = z.strictObject({
  RoleArn: arn,
  RoleSessionName: text(/^[\w+=,.@-]*$/, 2, 64),
  ExternalId: z.optional(text(/^[\w+=,.@:/-]*$/, 2, 1224)),
  DurationSeconds: z.optional(count(900, 43_200)),
});

/** The role, where the caller may assume it. A role that does not exist is refused like any other. */
function assumable(
  { caller, world, endpoint }: OperationCall,
  asked: z.output<typeof input>,
): Role {
  const { RoleArn, RoleSessionName, ExternalId = null } = asked;
  const refuse = (reason: string) =>
    accessDenied('sts', denialMessage(caller.arn, 'sts:AssumeRole', RoleArn, reason));
  const role = roleWithArn(world, RoleArn);
  const { partition, accountId } = ownerOf(RoleArn);
  if (role === undefined || partition !== endpoint.partition) throw refuse('');
  const details = { sessionName: RoleSessionName, externalId: ExternalId };
  const decision = decideAssumeRole(world, caller, role, details);
  if (!decision.allowed) {
    // Only within an account does AWS say why.
    throw refuse(accountId === caller.accountId ? denialReason(decision, 'sts:AssumeRole') : '');
  }
  if (!isPropagated(world, role)) throw refuse('');
  return role;
}

function checkDuration(call: OperationCall, role: Role, seconds: number): void {
  if (call.caller.isSession && seconds > 3600) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  }
  if (seconds > role.maxSessionDuration) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
}

export const assumeRole = operation('AssumeRole', input, (asked, call) => {
  const role = assumable(call, asked);
  const { RoleSessionName, DurationSeconds = 3600 } = asked;
  checkDuration(call, role, DurationSeconds);
  const session = openSession(call.world.state, role, {
    sessionName: RoleSessionName,
    mfa: false,
    expiresAt: new Date(now(call.world).getTime() + DurationSeconds * 1000),
  });
  return {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: session.expiresAt,
    },
    AssumedRoleUser: {
      AssumedRoleId: `${role.roleId}:${RoleSessionName}`,
      Arn: sessionArn(role.arn, RoleSessionName),
    },
  };
});
