import { literally, type Pattern } from '../wildcards.ts';
import type { Context } from './context.ts';

/** How the values of one policy are to be read for one request. */
export type Reading = {
  context: Context;
  /** Version 2008-10-17 knows no variables: there, ${…} stands for itself. */
  variables: boolean;
};

/** Whether a value depends on a variable of which it is not known what it holds. */
export function hasUnknownVariable(text: string, { context, variables }: Reading): boolean {
  const names = [...text.matchAll(/\$\{([^*?$,}]+)[,}]/g)];
  return variables && names.some(([, name = '']) => !context.knows(name.trim()));
}

/** The value of what stands between ${ and }, or null when there is none. */
function variableValue(inside: string, { context }: Reading): string | null {
  if (inside === '*' || inside === '?' || inside === '$') return inside;
  const comma = inside.indexOf(', ');
  const name = comma < 0 ? inside : inside.slice(0, comma);
  const values = context.values.get(name.trim().toLowerCase());
  // A key with several values cannot stand in for one.
  if (values?.length === 1 && values[0]) return values[0];
  const quoted = comma < 0 ? '' : inside.slice(comma + 2);
  const isDefault = quoted.length > 2 && quoted.startsWith("'") && quoted.endsWith("'");
  return isDefault ? quoted.slice(1, -1) : null;
}

/**
 * A condition's value as a pattern, with its policy variables replaced; null when one of them has no
 * value, which is equal to nothing. What a variable holds is never a wildcard. Source: IAM User
 * Guide, "IAM policy elements: Variables and tags".
 */
export function readPattern(text: string, reading: Reading, wildcards: boolean): Pattern | null {
  if (!reading.variables || !text.includes('${')) return wildcards ? text : literally(text);
  const pattern: string[] = [];
  const lastEnd = text.lastIndexOf('}');
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (index < lastEnd && text.startsWith('${', index)) {
      const end = text.indexOf('}', index);
      const value = variableValue(text.slice(index + 2, end), reading);
      if (value === null) return null;
      for (const token of literally(value)) pattern.push(token);
      index = end;
    } else {
      pattern.push(...(wildcards ? char : literally(char)));
    }
  }
  return pattern;
}
