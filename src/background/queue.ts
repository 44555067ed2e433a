/**
 * A queue for read-modify-write: each piece of work starts after the one before it ended, so that
 * no two changes overwrite one another. It holds only what is under way, so a killed background
 * loses nothing.
 */
export function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** While `work` is being done, however often it is asked for again, it is done once more after that. */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  const inTurn = queue();
  let waiting: Promise<void> | null = null;
  return () => {
    waiting ??= inTurn(() => {
      waiting = null;
      return work();
    });
    return waiting;
  };
}
