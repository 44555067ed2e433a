import type { IncomingMessage, ServerResponse } from 'node:http';

/** One site of the replica server, chosen by host name. */
export interface HostReplica {
  /** Whether this replica serves `host` (a Host header without its port). */
  matches(host: string): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}
