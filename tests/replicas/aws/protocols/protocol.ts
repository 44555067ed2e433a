import type { JsonObject } from '../../console/shared/rules/json-object.ts';
import type { Endpoint, Service } from '../endpoints/endpoint.ts';
import type { Answer } from './answer.ts';
import type { AwsError } from './aws-error.ts';
import { jsonProtocol } from './json/json-protocol.ts';
import { queryProtocol } from './query/query-protocol.ts';
import type { Received } from './received.ts';

export interface Requested {
  operation: string;
  parameters: JsonObject;
}

/** How a service reads requests and writes answers. */
export interface Protocol {
  /** Throws an AwsError where the request names no operation. */
  read(received: Received): Requested;
  succeed(endpoint: Endpoint, operation: string, output: object, requestId: string): Answer;
  fail(endpoint: Endpoint, error: AwsError, requestId: string): Answer;
}

export function protocolOf(service: Service): Protocol {
  switch (service) {
    case 'sts':
    case 'iam':
      return queryProtocol;
    case 'sso':
    case 'organizations':
      return jsonProtocol;
  }
}
