import { type NamedValues, noValues, partNamed } from './named-values.ts';

/** Deep enough for `{ Credentials: { … } }` in a list, and an end to what is nested without one. */
const deepest = 6;

/** The credentials in what the CLI prints as JSON, wherever the braces stand in the text. */
export function fromJson(text: string): NamedValues {
  const found = noValues();
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (start < 0 || end < start) return found;
  try {
    collect(JSON.parse(text.slice(start, end + 1)), found, deepest);
  } catch {
    return found; // braces of something else
  }
  return found;
}

function collect(value: unknown, found: NamedValues, depth: number): void {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  for (const [name, member] of Object.entries(value)) {
    const part = partNamed(name);
    if (part !== undefined && typeof member === 'string') found[part].add(member.trim());
    else collect(member, found, depth - 1);
  }
}
