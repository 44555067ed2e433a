import { randomUUID } from 'node:crypto';
import { findOperation } from '../operations.ts';
import type { Answer } from '../protocols/answer.ts';
import { AwsError } from '../protocols/aws-error.ts';
import { protocolOf, type Requested } from '../protocols/protocol.ts';
import type { Received } from '../protocols/received.ts';
import { unknownOperation } from '../protocols/service-errors.ts';
import { authenticate } from '../signature/authenticate.ts';
import type { World } from '../world.ts';

export interface Answered {
  answer: Answer;
  /** The error's code; null for a success. */
  error: string | null;
}

async function outputOf(
  world: World,
  received: Received,
  { operation: name, parameters }: Requested,
): Promise<object> {
  const { endpoint } = received;
  const operation = findOperation(endpoint.service, name);
  if (operation === undefined) throw unknownOperation(endpoint.service, name);
  const caller = await authenticate(world, received);
  return operation.answer(parameters, { world, caller, endpoint });
}

/** The request as its protocol reads it, or the error that it is to be answered with. */
export function readRequest(received: Received): Requested | AwsError {
  try {
    return protocolOf(received.endpoint.service).read(received);
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
}

/** What AWS answers. Any error but an AwsError is a defect of the replica and passes through. */
export async function answerCall(
  world: World,
  received: Received,
  requested: Requested | AwsError,
): Promise<Answered> {
  const { endpoint } = received;
  const protocol = protocolOf(endpoint.service);
  const requestId = randomUUID();
  try {
    if (requested instanceof AwsError) throw requested;
    const output = await outputOf(world, received, requested);
    const answer = protocol.succeed(endpoint, requested.operation, output, requestId);
    return { answer, error: null };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { answer: protocol.fail(endpoint, error, requestId), error: error.code };
  }
}
