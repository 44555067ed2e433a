import type { OperationCall } from './operation.ts';

export interface Page<Entry> {
  entries: Entry[];
  /** What to ask with for the entries that follow; undefined at the end. */
  next: string | undefined;
}

// The real markers are opaque and long; what they hold is nobody's business.
function encode(offset: number): string {
  return Buffer.from(`replica-page/${offset}`).toString('base64');
}

/** The offset of a marker; null for a marker that was never given out. */
function decode(marker: string): number | null {
  const text = Buffer.from(marker, 'base64').toString('utf8');
  const offset = /^replica-page\/(\d+)$/.exec(text)?.[1];
  return offset === undefined ? null : Number(offset);
}

/**
 * The page that starts at `marker`, of at most `size` entries and no more than the replica's
 * settings allow. Null for a marker that was never given out.
 */
export function pageOf<Entry>(
  { world }: OperationCall,
  all: readonly Entry[],
  marker: string | undefined,
  size: number,
): Page<Entry> | null {
  const offset = marker === undefined ? 0 : decode(marker);
  if (offset === null) return null;
  const end = offset + Math.min(size, world.settings.pageSize ?? size);
  return { entries: all.slice(offset, end), next: end < all.length ? encode(end) : undefined };
}
