import * as z from 'zod/mini';
import { once } from '../once.ts';
import type { Sentences, Text, TextKey } from './text.ts';

/** A text that comes from a page or out of storage. A key that is not known shows as nothing. */
const textSchema: () => z.ZodMiniType<Text> = once(() => {
  const short = z.string().check(z.maxLength(20_000));
  const value = z.union([short, z.number(), z.lazy(textSchema)]);
  return z.object({
    key: z.custom<TextKey>((key) => typeof key === 'string' && /^\w{1,80}$/.test(key)),
    values: z.exactOptional(z.record(z.string(), value)),
  });
});

export const sentencesSchema: () => z.ZodMiniType<Sentences> = once(() =>
  z.readonly(z.array(textSchema())),
);
