import * as z from 'zod/mini';
import type { Sentences, Text, TextKey } from './text.ts';

const key = z.custom<TextKey>((value) => typeof value === 'string' && /^\w{1,80}$/.test(value));
const short = z.string().check(z.maxLength(20_000));

/** A text that comes from a page or out of storage. A key that is not known shows as nothing. */
export const textSchema: z.ZodMiniType<Text> = z.object({
  key,
  values: z.exactOptional(
    z.record(z.string(), z.union([short, z.number(), z.lazy(() => textSchema)])),
  ),
});

export const sentencesSchema: z.ZodMiniType<Sentences> = z.readonly(z.array(textSchema));
