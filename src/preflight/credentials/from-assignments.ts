import { type NamedValues, noValues, partNamed } from './named-values.ts';

/**
 * A name and what is given to it, as shells and files write it: `export NAME="…"`, `$Env:NAME='…'`,
 * `SET NAME=…`, `set -gx NAME …`, `name = …`. Only names with underscores or of AWS's own kind count.
 */
const assignment =
  /(?<![\w-])(AWS_[A-Z_]{5,30}|X_SECURITY_TOKEN_EXPIRES)[ \t]{0,8}(?:[=:][ \t]{0,8}|[ \t]{1,8})(?:"([^"]{0,8000})"|'([^']{0,8000})'|([^\s"';]{1,8000}))/gi;

/** A line that can only be the rest of a token that the terminal has broken. */
const restOfToken = /^[ \t]{0,8}([\w+/=-]{20,8000})[ \t]*$/;

export function fromAssignments(text: string): NamedValues {
  const found = noValues();
  for (const match of text.matchAll(assignment)) {
    const [whole, name = '', double, single, bare] = match;
    const part = partNamed(name);
    if (part === undefined) continue;
    const quoted = double ?? single;
    if (part === 'expiration') found.expiration.add((quoted ?? bare ?? '').trim());
    else if (quoted !== undefined) found[part].add(quoted.replace(/\s+/g, ''));
    else found[part].add((bare ?? '') + restAfter(text, match.index + whole.length, part));
  }
  return found;
}

/** Terminals break long lines: what goes on alone on the next lines belongs to the token. */
function restAfter(text: string, from: number, part: string): string {
  if (part !== 'sessionToken') return '';
  let rest = '';
  for (const line of text
    .slice(from, from + 10_000)
    .split(/\r?\n/)
    .slice(1)) {
    const [, more] = restOfToken.exec(line) ?? [];
    if (more === undefined) break;
    rest += more;
  }
  return rest;
}
