import { say } from '../texts/text.ts';
import { showCharacter } from './character-names.ts';
import type { Problem } from './problem.ts';

/** The characters IAM allows in the names of roles and policies (API reference, CreateRole). */
const allowed = /^[A-Za-z0-9_+=,.@-]$/;

const texts = {
  role: {
    empty: 'roleNameEmpty',
    character: 'roleNameCharacter',
    tooLong: 'roleNameTooLong',
  },
  policy: {
    empty: 'policyNameEmpty',
    character: 'policyNameCharacter',
    tooLong: 'policyNameTooLong',
  },
} as const;

function nameProblem(what: 'role' | 'policy', name: string, limit: number): Problem | null {
  const { empty, character, tooLong } = texts[what];
  if (name === '') return { code: `${what}-name-empty`, text: [say(empty)] };
  const wrong = Array.from(name.slice(0, 1000)).find((char) => !allowed.test(char));
  if (wrong !== undefined) {
    return {
      code: `${what}-name-character`,
      text: [say(character, { character: showCharacter(wrong) })],
    };
  }
  if (name.length > limit) {
    return {
      code: `${what}-name-too-long`,
      text: [say(tooLong, { length: name.length, limit })],
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

/** The name to try after one that is taken, within IAM's 64 characters: “…-2”, then “…-3”. */
export function nextRoleName(name: string): string {
  const [, stem = name, count = 1] = /^(.*)-(\d{1,3})$/.exec(name) ?? [];
  const ending = `-${Number(count) + 1}`;
  return stem.slice(0, 64 - ending.length) + ending;
}
