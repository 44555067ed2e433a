import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AwsReplica, type AwsSettings, createAwsReplica } from './aws/replica.ts';
import { certificate } from './certificate.ts';
import { type ConsoleReplica, createConsoleReplica } from './console/replica.ts';
import type { ConsoleSettings } from './console/settings.ts';
import type { HostReplica } from './host-replica.ts';
import { createIruReplica, type IruReplica, type IruSettings } from './iru/replica.ts';

export { hostResolverRules, replicaHosts } from './host-resolver-rules.ts';

export interface ReplicaSettings {
  iru?: Partial<IruSettings>;
  console?: Partial<ConsoleSettings>;
  aws?: Partial<AwsSettings>;
}

export interface Replicas {
  port: number;
  iru: IruReplica;
  console: ConsoleReplica;
  /** Knows the roles that the console replica made. */
  aws: AwsReplica;
  close(): Promise<void>;
}

async function answer(
  replicas: readonly HostReplica[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const replica = replicas.find((one) => one.matches(host));
  if (replica !== undefined) return replica.handle(request, response);
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

export interface ReplicaServer {
  port: number;
  /** New replicas in the place of those served so far; to close them ends their connections. */
  serve(settings?: ReplicaSettings): Replicas;
  close(): Promise<void>;
}

/** Sees each request as it arrives, whatever becomes of it. */
export type Witness = (request: IncomingMessage) => void;

/**
 * Starts one TLS server on a free loopback port that serves Iru, the AWS console and AWS's APIs
 * by host name.
 * A browser reaches it with `hostResolverRules(port)` and certificate errors ignored.
 */
export async function startServer(witness?: Witness): Promise<ReplicaServer> {
  let served: readonly HostReplica[] = [];
  const server = createServer(await certificate(), (request, response) => {
    witness?.(request);
    answer(served, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const { port } = address;
  const end = async () => {
    served = [];
    server.closeAllConnections();
  };
  return {
    port,
    serve: (settings = {}) => {
      const iru = createIruReplica(settings.iru);
      const console = createConsoleReplica(settings.console);
      const aws = createAwsReplica({ consoleRoles: () => console.roles, ...settings.aws });
      served = [iru, console, aws];
      return { port, iru, console, aws, close: end };
    },
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** New replicas on a server of their own. */
export async function startReplicas(settings: ReplicaSettings = {}): Promise<Replicas> {
  const server = await startServer();
  return { ...server.serve(settings), close: server.close };
}
