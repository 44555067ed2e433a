import { nameCharacter } from './character-names.ts';
import type { Problem } from './problem.ts';

/** The characters IAM allows in the names of roles and policies (API reference, CreateRole). */
const allowed = /^[A-Za-z0-9_+=,.@-]$/;

function nameProblem(what: 'role' | 'policy', name: string, limit: number): Problem | null {
  if (name === '') {
    return { code: `${what}-name-empty`, text: `The ${what} has no name yet. Give it one.` };
  }
  const wrong = Array.from(name.slice(0, 1000)).find((char) => !allowed.test(char));
  if (wrong !== undefined) {
    return {
      code: `${what}-name-character`,
      text: `The ${what} name holds ${nameCharacter(wrong) || `“${wrong}”`}, which IAM refuses. Use letters, digits and + = , . @ - _ only.`,
    };
  }
  if (name.length > limit) {
    return {
      code: `${what}-name-too-long`,
      text: `The ${what} name is ${name.length} characters long, and IAM allows ${limit}. Shorten it.`,
    };
  }
  return null;
}

/** What IAM would refuse in a role name (1–64 characters), or null. */
export function roleNameProblem(name: string): Problem | null {
  return nameProblem('role', name, 64);
}

/** What IAM would refuse in the name of an inline policy (1–128 characters), or null. */
export function policyNameProblem(name: string): Problem | null {
  return nameProblem('policy', name, 128);
}
