import type { NodeHttpHandler } from '@smithy/node-http-handler';

/** Sends every call on at once but those of one operation, which wait until they are let go. */
export class HeldBack {
  letGo: () => void = () => undefined;
  readonly #handler: NodeHttpHandler;
  readonly #operation: string;
  readonly #gone: Promise<void>;

  constructor(handler: NodeHttpHandler, operation: string) {
    this.#handler = handler;
    this.#operation = operation;
    this.#gone = new Promise((resolve) => {
      this.letGo = resolve;
    });
  }

  async handle(...call: Parameters<NodeHttpHandler['handle']>) {
    const isOne = String(call[0].body).includes(`Action=${this.#operation}&`);
    if (isOne) await this.#gone;
    return this.#handler.handle(...call);
  }
}
