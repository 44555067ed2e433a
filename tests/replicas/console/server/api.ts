import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type JsonObject, parseObject } from '../shared/rules/json-object.ts';
import { IamError } from './iam-error.ts';
import { managedPolicies } from './managed-policies.ts';
import { attachRolePolicy } from './operations/attach-role-policy.ts';
import { createRole } from './operations/create-role.ts';
import { putRolePolicy } from './operations/put-role-policy.ts';
import { getRole, getRolePolicies, listRoles } from './operations/read-roles.ts';
import { updateTrustPolicy } from './operations/update-trust-policy.ts';
import { readJson, sendJson } from './respond.ts';
import type { ConsoleState } from './state.ts';

type Operation = (state: ConsoleState, input: JsonObject) => unknown;

const reads: Record<string, Operation> = {
  getRole,
  listRoles,
  getRolePolicies,
  listPolicies: ({ settings }) => ({ Policies: managedPolicies(settings.partition) }),
};

const writes: Record<string, Operation> = {
  createRole,
  attachRolePolicy,
  putRolePolicy,
  updateAssumeRolePolicy: updateTrustPolicy,
};

function run(state: ConsoleState, name: string, input: JsonObject): unknown {
  const operation = reads[name] ?? writes[name];
  if (operation === undefined) throw new IamError('InvalidAction', `Could not find ${name}`);
  if (state.settings.deniedOperations.includes(name)) {
    const action = `iam:${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    throw new IamError(
      'AccessDenied',
      `User: arn:aws:iam::${state.settings.awsAccountId}:user/admin is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`,
      403,
    );
  }
  return operation(state, input);
}

/**
 * Answers `POST /iamv2/api/iam`, the console's own way to IAM: `operation` names the call and
 * `contentString` holds its input as JSON. A request without the page's CSRF token is refused.
 */
export async function serveApi(
  state: ConsoleState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readJson(request);
  const name = String(body.operation);
  state.requests.push(`API ${name}`);
  const { readDelayMs, writeDelayMs } = state.settings;
  await delay(name in writes ? writeDelayMs : readDelayMs);
  try {
    if (request.headers['x-csrf-token'] !== state.csrfToken) {
      throw new IamError('InvalidCsrfToken', 'Your session has expired.', 403);
    }
    sendJson(response, run(state, name, parseObject(String(body.contentString)) ?? {}));
  } catch (error) {
    if (!(error instanceof IamError)) throw error;
    sendJson(response, { code: error.code, message: error.message }, error.status);
  }
}
