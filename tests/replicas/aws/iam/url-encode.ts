import type { JsonObject } from '../../console/shared/rules/json-object.ts';

/** A policy document as IAM answers it: JSON, URL-encoded as RFC 3986 has it. */
export function urlEncode(document: JsonObject): string {
  return encodeURIComponent(JSON.stringify(document)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
