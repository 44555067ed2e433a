/** What tests share in a worker, one thing at a time: it ends as soon as a test asks for another. */
export class Kept {
  #name: string | undefined;
  #made: Promise<{ close(): Promise<void> }> | undefined;

  /** What was made under this name, or is made now. */
  async get<T extends { close(): Promise<void> }>(
    name: string,
    make: () => Promise<T>,
  ): Promise<T> {
    if (this.#name !== name || this.#made === undefined) {
      await this.end();
      this.#name = name;
      this.#made = make();
    }
    return this.#made as Promise<T>; // one name, one kind of thing
  }

  async end(): Promise<void> {
    const made = this.#made;
    this.#made = undefined;
    await (await made)?.close();
  }
}
