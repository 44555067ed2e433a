import type { AssumeRole } from '../iru/replica.ts';
import { denialMessage } from './access/denial-message.ts';
import { outsider } from './access/outsider.ts';
import { decideAssumeRole, isPropagated } from './access/trust-decision.ts';
import type { AwsReplica } from './replica.ts';
import { roleWithArn } from './world.ts';

/**
 * Iru's AssumeRole against the roles of the AWS replica, those that the console replica made
 * among them. Without faults and outside the log: those are for what the extension does.
 */
export function iruAssumesIn({ state, settings }: AwsReplica): AssumeRole {
  return async (arn, externalId, principal) => {
    const world = { state, settings };
    const iru = outsider(world, principal, 'iru');
    const role = roleWithArn(world, arn);
    const details = { sessionName: 'iru', externalId };
    const isAllowed =
      role !== undefined &&
      isPropagated(world, role) &&
      decideAssumeRole(world, iru, role, details).allowed;
    if (isAllowed) return { ok: true };
    const message = denialMessage(iru.arn, 'sts:AssumeRole', arn, '');
    return { ok: false, error: `AssumeRole denied: ${message}` };
  };
}
