import { type NamedValues, noValues, partNamed } from './named-values.ts';
import { restOfValue } from './rest-of-value.ts';
import { nameSource, valueSource } from './value-pattern.ts';

/** A command, a name and a value: `set -gx NAME …`, `setenv NAME …`, `setx NAME …`. */
const setCommand = RegExp(
  `\\bset(?:x|env)?(?:[ \\t]{1,8}-{1,2}[a-z]{1,12}){0,4}[ \\t]{1,8}${nameSource}[ \\t]{1,8}(?![=:|])${valueSource}`,
  'gi',
);

export function fromSetCommands(text: string): NamedValues {
  const found = noValues();
  for (const match of text.matchAll(setCommand)) {
    const [whole, name = '', double, single, bare] = match;
    const part = partNamed(name);
    if (part === undefined) continue;
    const quoted = double ?? single;
    const rest = bare && restOfValue(text, match.index + whole.length, bare, part);
    found[part].add(quoted?.replace(/\s+/g, '') ?? `${bare}${rest}`);
  }
  return found;
}
