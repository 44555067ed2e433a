import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Call, timestamp } from '../calls/call.ts';
import { activeFaults } from '../faults/active-faults.ts';
import { errorOfFault } from '../faults/error-of-fault.ts';
import type { Fault } from '../faults/fault.ts';
import { proxyPage } from '../faults/proxy-page.ts';
import { AwsError } from '../protocols/aws-error.ts';
import type { Requested } from '../protocols/protocol.ts';
import type { Received } from '../protocols/received.ts';
import { parseAuthorization } from '../signature/authorization.ts';
import type { World } from '../world.ts';
import { type Answered, answerCall, readRequest } from './answer-call.ts';
import { send, sendCut, sendTruncated } from './send.ts';

export interface Serving {
  world: World;
  faults: readonly Fault[];
  calls: Call[];
}

function beginCall(received: Received, requested: Requested | AwsError, startedAt: number): Call {
  const { service, host, region } = received.endpoint;
  const parsed = parseAuthorization(received);
  const isRead = !(requested instanceof AwsError);
  return {
    service,
    host,
    region,
    operation: isRead ? requested.operation : null,
    accessKeyId: parsed.kind === 'signed' ? parsed.authorization.accessKeyId : null,
    parameters: isRead ? requested.parameters : {},
    startedAt,
    endedAt: null,
    status: null,
    error: null,
  };
}

function end(call: Call, status: number, error: string | null): void {
  call.endedAt = timestamp();
  call.status = status;
  call.error = error;
}

function sendAnswer(
  response: ServerResponse,
  call: Call,
  { answer, error }: Answered,
  fault: Fault | undefined,
): void {
  switch (fault?.kind) {
    case 'truncated-body':
      end(call, answer.status, fault.kind);
      sendTruncated(response, answer);
      break;
    case 'connection-cut':
      call.error = fault.kind;
      sendCut(response, answer);
      break;
    default:
      end(call, answer.status, error);
      send(response, answer);
  }
}

/** Answers one API call, or does to it what a fault says. */
export async function serveCall(
  { world, faults, calls }: Serving,
  received: Received,
  response: ServerResponse,
  startedAt: number,
): Promise<void> {
  const requested = readRequest(received);
  const call = beginCall(received, requested, startedAt);
  calls.push(call);
  const { latencyMs, fault } = activeFaults(faults, call);
  if (latencyMs > 0) await delay(latencyMs);
  switch (fault?.kind) {
    case 'silence':
      call.error = fault.kind;
      break;
    case 'connection-reset':
      call.error = fault.kind;
      response.socket?.destroy();
      break;
    case 'proxy-page':
      end(call, fault.status, fault.kind);
      response.writeHead(fault.status, { 'content-type': 'text/html; charset=utf-8' });
      response.end(proxyPage(fault.status));
      break;
    default: {
      const instead = errorOfFault(fault, received.endpoint.service) ?? requested;
      sendAnswer(response, call, await answerCall(world, received, instead), fault);
    }
  }
}
