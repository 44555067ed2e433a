import { Agent } from 'node:https';

/** Sends every host's requests to the replicas' port; names and SNI stay the real ones. */
export class ReplicaAgent extends Agent {
  readonly #port: number;

  constructor(port: number) {
    super({ rejectUnauthorized: false, keepAlive: true });
    this.#port = port;
  }

  override createConnection(...[options, callback]: Parameters<Agent['createConnection']>) {
    return super.createConnection({ ...options, host: '127.0.0.1', port: this.#port }, callback);
  }
}
