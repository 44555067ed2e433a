import type { JsonObject } from '../../console/shared/rules/json-object.ts';
import type { OperationCall } from '../operation.ts';
import { accessDenied } from '../protocols/service-errors.ts';
import { decide } from './decide.ts';
import { denialMessage, denialReason } from './denial-message.ts';
import type { Context } from './simulate.ts';

export interface Need {
  /** As IAM names it: `iam:GetRole`. */
  action: string;
  /** All have to be allowed; `*` for an action that knows no resources. */
  resources: readonly string[];
  /** The resource as the message names it; the ARN when left out. */
  shown?: string;
  context?: Context;
  /** The policy of the key that is to be used. */
  keyPolicy?: JsonObject;
}

/** Throws the service's AccessDenied unless the caller's policies allow what it asks for. */
export function requireAccess({ caller, endpoint }: OperationCall, need: Need): void {
  for (const resource of need.resources) {
    const decision = decide({
      principalArn: caller.arn,
      action: need.action,
      resource,
      resourceAccountId: caller.accountId,
      context: { ...caller.context, 'aws:RequestedRegion': endpoint.region, ...need.context },
      identityPolicies: caller.policies,
      boundary: caller.boundary,
      controlLevels: caller.controlLevels,
      trustPolicy: null,
      ...(need.keyPolicy === undefined ? {} : { keyPolicy: need.keyPolicy }),
    });
    if (!decision.allowed) {
      const reason = denialReason(decision, need.action);
      const message = denialMessage(caller.arn, need.action, need.shown ?? resource, reason);
      throw accessDenied(endpoint.service, message);
    }
  }
}
