import * as z from 'zod/mini';
import { once } from '../once.ts';
import type { Sentences, Text, TextValue } from './text.ts';

const longest = 20_000;

/**
 * Texts that come from a page or out of storage. A key that is not known shows as nothing. Checked by
 * hand: a schema that holds itself would be the background's largest.
 */
export const sentencesSchema = once(() =>
  z.custom<Sentences>((value) => Array.isArray(value) && value.every(isText)),
);

function isText(value: unknown): value is Text {
  const { key, values = {} }: Record<string, unknown> = Object(value);
  const isKey = typeof key === 'string' && /^\w{1,80}$/.test(key);
  return isKey && values !== null && Object.values(Object(values)).every(isTextValue);
}

function isTextValue(value: unknown): value is TextValue {
  if (typeof value === 'string') return value.length <= longest;
  return typeof value === 'number' || isText(value);
}
