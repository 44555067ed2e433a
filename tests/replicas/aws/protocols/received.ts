import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Endpoint } from '../endpoints/endpoint.ts';

/** A request as it came over the wire. */
export interface Received {
  endpoint: Endpoint;
  method: string;
  /** Path and query as sent. */
  target: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export async function receive(request: IncomingMessage, endpoint: Endpoint): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return {
    endpoint,
    method: request.method ?? '',
    target: request.url ?? '/',
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}
