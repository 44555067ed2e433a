import type { HostReplica } from '../host-replica.ts';
import { type Call, timestamp } from './calls/call.ts';
import { endpointOf } from './endpoints/endpoint.ts';
import type { Fault } from './faults/fault.ts';
import { receive } from './protocols/received.ts';
import { refuseMethod } from './server/refuse-method.ts';
import { serveCall } from './server/serve-call.ts';
import { type AwsSettings, defaultAwsSettings } from './settings.ts';
import type { AwsState } from './state/aws-state.ts';
import { typicalState } from './state/typical-state.ts';
import { now, type World } from './world.ts';

export type { Call } from './calls/call.ts';
export { roundsOf } from './calls/rounds.ts';
export type { Fault, FaultKind } from './faults/fault.ts';
export type { AwsSettings } from './settings.ts';

export interface AwsReplica {
  /** May be changed at any time, as everything here: the next call follows. */
  readonly settings: AwsSettings;
  /** All that there is in AWS; made and added to with the functions of `state/`. */
  readonly state: AwsState;
  /** What goes wrong: for each call the first that meets it, besides latency. */
  readonly faults: Fault[];
  /** Every call that arrived, in order. */
  readonly calls: Call[];
  /** `OPTIONS https://…` and whatever else no SDK sends. */
  readonly strayRequests: string[];
  /** Forgets faults and calls, and begins anew with this state and these settings. */
  reset(state?: AwsState, settings?: Partial<AwsSettings>): void;
}

/**
 * A replica of STS, IAM, SSO Admin and Organizations at their real host names, in four partitions.
 *
 * It speaks the services' wire formats, checks signatures against the credentials in its state,
 * and lets `@cloud-copilot/iam-simulate` decide who may do what: identity policies, permissions
 * boundary, service control policies and, for AssumeRole, the role's trust policy. Operations,
 * one file each, are in `sts/`, `iam/`, `sso-admin/` and `organizations/`; whatever they do not
 * know they refuse. No answer carries CORS headers, as none of IAM's does.
 */
export function createAwsReplica(
  initial: Partial<AwsSettings> & { state?: AwsState } = {},
): AwsReplica & HostReplica {
  const { state = typicalState(), ...settings } = initial;
  const world: World = { state, settings: { ...defaultAwsSettings, ...settings } };
  const faults: Fault[] = [];
  const calls: Call[] = [];
  const strayRequests: string[] = [];
  return {
    settings: world.settings,
    state,
    faults,
    calls,
    strayRequests,

    reset(next = typicalState(), changed = {}) {
      Object.assign(state, next);
      Object.assign(world.settings, defaultAwsSettings, settings, changed);
      for (const list of [faults, calls, strayRequests]) list.length = 0;
    },

    matches: (host) => /\.amazonaws\.(com|com\.cn|eu)$/.test(host),

    async handle(request, response) {
      const startedAt = timestamp();
      const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
      const endpoint = endpointOf(host);
      if (endpoint === undefined) {
        // The real DNS knows no such name.
        request.socket.destroy();
        return;
      }
      response.setHeader('date', now(world).toUTCString());
      const received = await receive(request, endpoint);
      if (request.method === 'POST') {
        await serveCall({ world, faults, calls }, received, response, startedAt);
        return;
      }
      strayRequests.push(`${request.method} https://${host}${request.url}`);
      refuseMethod(received, response);
    },
  };
}
