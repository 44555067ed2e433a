import type { NodeHttpHandler } from '@smithy/node-http-handler';

/** Turns of the event loop: far more than the SDK takes from an answer to the call that follows it. */
const quiet = 50;

/**
 * Lets the answers of one round through only when every call of that round is answered: what is sent
 * then had to wait for one of them. So rounds are counted whatever time calls take.
 */
export class Lockstep {
  rounds = 0;
  readonly #handler: NodeHttpHandler;
  #sent = 0;
  #awaited = 0;
  #held: (() => void)[] = [];
  #isRunning = false;

  constructor(handler: NodeHttpHandler) {
    this.#handler = handler;
  }

  async handle(...call: Parameters<NodeHttpHandler['handle']>) {
    this.#sent += 1;
    this.#awaited += 1;
    if (!this.#isRunning) void this.#run();
    const answer = await this.#handler.handle(...call).finally(() => {
      this.#awaited -= 1;
    });
    await new Promise<void>((resolve) => this.#held.push(resolve));
    return answer;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    do {
      await this.#silence();
      this.rounds += 1;
      for (const release of this.#held.splice(0)) release();
      await this.#silence();
    } while (this.#held.length > 0);
    this.#isRunning = false;
  }

  async #silence(): Promise<void> {
    let sent: number;
    do {
      sent = this.#sent;
      for (let turn = 0; turn < quiet; turn += 1) await new Promise(setImmediate);
    } while (sent !== this.#sent || this.#awaited > 0);
  }
}
