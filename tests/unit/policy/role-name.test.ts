import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { policyNameProblem, roleNameProblem } from '../../../src/policy/role-name.ts';
import { inEnglish } from '../texts/in-english.ts';
import { anyText } from './arbitrary-text.ts';

test('accepts names that IAM accepts', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w+=,.@-]{1,64}$/), (name) => {
      return roleNameProblem(name) === null && policyNameProblem(name + name) === null;
    }),
  );
});

const refused: [name: string, code: string, says: RegExp][] = [
  ['', 'role-name-empty', /no name/],
  ['a'.repeat(65), 'role-name-too-long', /65 .* 64/],
  ['Iru Read', 'role-name-character', /space \(U\+0020\)/],
  ['Iru/Read', 'role-name-character', /“\/”/],
  ['Iru\u200bRead', 'role-name-character', /zero-width space/],
  ['Rôle', 'role-name-character', /“ô” \(U\+00F4\)/],
];

for (const [name, code, says] of refused) {
  test(`refuses the role name “${name.slice(0, 20)}”`, () => {
    const problem = roleNameProblem(name);
    expect(problem?.code).toBe(code);
    expect(inEnglish(problem?.text ?? [])).toMatch(says);
  });
}

test('a policy name may have 128 characters', () => {
  expect(policyNameProblem('a'.repeat(128))).toBeNull();
  expect(policyNameProblem('a'.repeat(129))?.code).toBe('policy-name-too-long');
  expect(policyNameProblem('a b')?.code).toBe('policy-name-character');
  expect(policyNameProblem('')?.code).toBe('policy-name-empty');
});

test('accepts nothing else', () => {
  fc.assert(
    fc.property(anyText(70), (name) => {
      return (roleNameProblem(name) === null) === /^[A-Za-z0-9_+=,.@-]{1,64}$/.test(name);
    }),
  );
});
