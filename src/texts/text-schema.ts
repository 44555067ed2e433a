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
  if (typeof value !== 'object' || value === null || !('key' in value)) return false;
  if (typeof value.key !== 'string' || !/^\w{1,80}$/.test(value.key)) return false;
  const values: unknown = 'values' in value ? value.values : {};
  return typeof values === 'object' && values !== null && Object.values(values).every(isTextValue);
}

function isTextValue(value: unknown): value is TextValue {
  if (typeof value === 'string') return value.length <= longest;
  return typeof value === 'number' || isText(value);
}
