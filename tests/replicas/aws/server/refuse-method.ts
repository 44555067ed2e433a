import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Service } from '../endpoints/endpoint.ts';
import { protocolOf } from '../protocols/protocol.ts';
import type { Received } from '../protocols/received.ts';
import { refusal } from '../signature/refusals.ts';
import { send } from './send.ts';

const productPages: Record<Service, string> = {
  sts: 'https://aws.amazon.com/iam',
  iam: 'https://aws.amazon.com/iam',
  sso: 'https://aws.amazon.com/iam/identity-center',
  organizations: 'https://aws.amazon.com/organizations',
};

/**
 * Answers what is no API call: a look at the endpoint leads to the product's page, anything else,
 * a preflight for CORS too, lacks a token.
 */
export function refuseMethod({ method, endpoint }: Received, response: ServerResponse): void {
  const { service } = endpoint;
  if (method === 'GET') {
    response.writeHead(302, { location: productPages[service] }).end();
    return;
  }
  const error = refusal(service, 'missing-token', 'Request is missing Authentication Token');
  send(response, protocolOf(service).fail(endpoint, error, randomUUID()));
}
