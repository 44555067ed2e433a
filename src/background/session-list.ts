import type * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { isSame } from '../is-same.ts';
import { parseStored } from './parse-stored.ts';
import { queue } from './queue.ts';
import type { Reading } from './stores.ts';

/**
 * A list in session storage, under a key. Its changes and whatever else is done in turn wait for one
 * another; one that changes nothing writes nothing.
 */
export function sessionList<Item>(key: string, schema: () => z.ZodMiniType<Item[]>) {
  const inTurn = queue();

  async function read(session: Reading = browser.storage.session.get(key)): Promise<Item[]> {
    return parseStored(schema, (await session)[key]) ?? [];
  }

  function change(changed: (list: Item[]) => Item[]): Promise<void> {
    return inTurn(async () => {
      const before = await read();
      const after = changed(before);
      if (!isSame(before, after)) await browser.storage.session.set({ [key]: after });
    });
  }

  return { inTurn, read, change };
}
