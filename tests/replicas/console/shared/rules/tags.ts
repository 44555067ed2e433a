export interface Tag {
  key: string;
  value: string;
}

const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** What IAM's TagRole rules say against these tags; undefined when nothing does. */
export function checkTags(tags: readonly Tag[]): string | undefined {
  if (tags.length > 50) return 'The number of tags has reached the maximum limit.';
  const keys = new Set<string>();
  for (const { key, value } of tags) {
    if (key === '' || key.length > 128 || value.length > 256) return 'Invalid tag length.';
    if (!characters.test(key) || !characters.test(value)) return 'Invalid tag characters.';
    if (key.toLowerCase().startsWith('aws:')) return 'System tags cannot be added/updated.';
    if (keys.has(key.toLowerCase())) return 'Duplicate tag keys found.';
    keys.add(key.toLowerCase());
  }
  return undefined;
}
