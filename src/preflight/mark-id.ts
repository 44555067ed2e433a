import type { IdMark } from './report-schema.ts';

/**
 * Stands in for an external ID where the ID itself does not belong: its length in characters and 32
 * bits of it (FNV-1a). Nobody gets a long random ID back from that; a guess can be tried against it.
 */
export function markId(id: string): IdMark {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return {
    length: Array.from(id).length,
    hash: (hash >>> 0).toString(16).padStart(8, '0'),
  };
}
