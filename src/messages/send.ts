import { browser } from '../browser.ts';
import { words } from '../texts/translate.ts';
import type { ReplyTo } from './reply.ts';
import type { RequestOf, RequestType } from './request.ts';

/** How an answer travels: an error as its text, since browsers differ in how they pass errors on. */
export type Envelope<T = unknown> = { value: T } | { error: string };

const triesAtMost = 4;
/** In ms, and longer with each try: a background takes a moment to start. */
const pauseBetweenTries = 100;

/** Asks the background. Rejects when it refuses, or when this script is an orphan of an update. */
export async function send<T extends RequestType>(
  request: RequestOf<T> & { type: T },
): Promise<ReplyTo<T>> {
  const envelope = await deliver<ReplyTo<T>>(request, 1);
  if ('error' in envelope) throw new Error(envelope.error);
  return envelope.value;
}

/** The browser may kill the background over a message: it wakes for the next, so it is sent again. */
async function deliver<T>(request: unknown, attempt: number): Promise<Envelope<T>> {
  try {
    const envelope: Envelope<T> | undefined = await browser.runtime.sendMessage(request);
    if (envelope !== undefined) return envelope;
  } catch (error) {
    if (attempt >= triesAtMost) throw error;
  }
  if (attempt >= triesAtMost) throw new Error(words('noAnswer'));
  await new Promise((resolve) => setTimeout(resolve, attempt * pauseBetweenTries));
  return deliver(request, attempt + 1);
}
