import { covers, literally, type Pattern } from '../wildcards.ts';
import { readPattern } from './policy-variables.ts';
import type { Operators, TestValue } from './test-value.ts';

/** The six parts of an ARN, the last with all its colons; null when there are fewer. */
function partsOf(pattern: Pattern): string[][] | null {
  const parts: string[][] = [[]];
  for (const token of typeof pattern === 'string' ? pattern.split('') : pattern) {
    if (token === ':' && parts.length < 6) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.length === 6 ? parts : null;
}

/**
 * Each of the six parts is matched by itself, with wildcards, so that none reaches over a colon;
 * ArnEquals and ArnLike do the same (IAM User Guide, "Condition operators", ARN).
 */
const matchesArn: TestValue = (asked, given, reading) => {
  const pattern = readPattern(asked, reading, true);
  if (pattern === null) return false;
  const [wanted, parts] = [partsOf(pattern), partsOf(literally(given))];
  if (!wanted || !parts) return null;
  return wanted.every((part, index) => covers(part, parts[index] ?? []));
};

export const arnOperators: Operators = { ArnEquals: matchesArn, ArnLike: matchesArn };
