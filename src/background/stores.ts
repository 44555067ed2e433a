import { browser } from '../browser.ts';

/** A reading of a storage area, or of what somebody needs of it. */
export type Reading = Promise<Record<string, unknown>>;

/** A reading of each storage area, for those who need much of them: each call takes its time. */
export type Stores = { local: Reading; session: Reading; managed: Reading };

export function readStores(): Stores {
  const { local, session } = browser.storage;
  return { local: local.get(null), session: session.get(null), managed: laidDown() };
}

/** What the organization laid down, as it wrote it. */
export function laidDown(): Reading {
  // Firefox refuses where no organization has laid down anything.
  return browser.storage.managed.get(null).catch(() => ({}));
}
