import type { Sentences, Text } from '../texts/text.ts';

/** Something an admin has to know. `text` says what happened, why, and what to do next. */
export type Problem = { code: string; text: Sentences };

/** A value, or the one problem that stands in its way. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: string, ...text: Text[]): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, text } };
}
