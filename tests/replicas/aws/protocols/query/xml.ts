const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

function members(value: object): string {
  return Object.entries(value)
    .map(([name, member]) => element(name, member))
    .join('\n');
}

function content(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace(/\.\d{3}Z$/, 'Z');
  if (value instanceof Map) {
    return [...value].map(([key, entry]) => element('entry', { key, value: entry })).join('\n');
  }
  if (Array.isArray(value)) return value.map((each) => element('member', each)).join('\n');
  if (typeof value === 'object' && value !== null) return members(value);
  return escapeXml(String(value));
}

/** An element as the query protocol writes it: lists as `member`, maps as `entry`, no undefined. */
export function element(name: string, value: unknown, attributes = ''): string {
  if (value === undefined) return '';
  const inside = content(value);
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}
