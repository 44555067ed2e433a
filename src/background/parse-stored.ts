import type * as z from 'zod/mini';

/** What was stored, checked; null where there is nothing, for which no schema is made, or no sense in it. */
export function parseStored<Schema extends z.ZodMiniType>(
  schema: () => Schema,
  stored: unknown,
): z.infer<Schema> | null {
  if (stored === undefined) return null;
  const parsed = schema().safeParse(stored);
  return parsed.success ? parsed.data : null;
}
