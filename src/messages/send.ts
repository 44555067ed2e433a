import { browser } from '../browser.ts';
import type { ReplyTo } from './reply.ts';
import type { RequestOf, RequestType } from './request.ts';

/** How an answer travels: an error as its text, since browsers differ in how they pass errors on. */
export type Envelope<T = unknown> = { value: T } | { error: string };

/** Asks the background. Rejects when it refuses, or when this script is an orphan of an update. */
export async function send<T extends RequestType>(
  request: RequestOf<T> & { type: T },
): Promise<ReplyTo<T>> {
  const envelope: Envelope<ReplyTo<T>> = await browser.runtime.sendMessage(request);
  if ('error' in envelope) throw new Error(envelope.error);
  return envelope.value;
}
