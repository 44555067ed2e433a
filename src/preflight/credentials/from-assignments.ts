import { type NamedValues, noValues, partNamed } from './named-values.ts';
import { restOfValue } from './rest-of-value.ts';
import { nameSource, valueSource } from './value-pattern.ts';

/**
 * A name, a sign and a value, as shells, files and the CLI write them:
 *
 *     export NAME="…"     $Env:NAME="…"     SET NAME=…     NAME=…
 *     name = …            "Name": "…"       Name: …        |  Name  |  …  |
 */
const assignment = RegExp(`${nameSource}["']?[ \\t]{0,40}[=:|][ \\t]{0,40}${valueSource}`, 'gi');

export function fromAssignments(text: string): NamedValues {
  const found = noValues();
  for (const match of text.matchAll(assignment)) {
    const [whole, name = '', double, single, bare] = match;
    const part = partNamed(name);
    if (part === undefined) continue;
    if (bare === undefined) found[part].add(unwrapped(double ?? single ?? '', part));
    else found[part].add(bare + restOfValue(text, match.index + whole.length, bare, part));
  }
  return found;
}

/** Without the line ends that a terminal put in, or a shell allows, and as JSON escapes it. */
function unwrapped(quoted: string, part: string): string {
  if (part === 'expiration') return quoted.trim();
  return quoted
    .replace(/[\\`]?\s+/g, '')
    .replace(/\\\//g, '/')
    .replace(/\\u003d/gi, '=')
    .replace(/\\u002b/gi, '+')
    .replace(/\\u002f/gi, '/');
}
