import * as z from 'zod/mini';
import { once } from '../once.ts';
import { say, type Text } from '../texts/text.ts';

export const tagSchema = once(() =>
  z.object({
    key: z.string().check(z.maxLength(200)),
    value: z.string().check(z.maxLength(300)),
  }),
);
export type Tag = z.infer<ReturnType<typeof tagSchema>>;

/** The characters IAM allows in tags (User Guide, “Rules for tagging in IAM”). */
const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** What IAM would refuse in a tag, or null. */
export function tagProblem({ key, value }: Tag, others: readonly Tag[]): Text | null {
  if (key.trim() === '') return say('tagNeedsKey');
  if (key.length > 128 || value.length > 256) return say('tagTooLong', { key });
  if (/^aws:/i.test(key)) return say('tagOfAws', { key });
  if (!allowed.test(key + value)) return say('tagCharacters', { key });
  // Keys that differ in case alone are one to IAM.
  const isTaken = others.some((other) => other.key.toLowerCase() === key.toLowerCase());
  return isTaken ? say('tagTwice', { key }) : null;
}
