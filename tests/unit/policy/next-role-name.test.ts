import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { nextRoleName, roleNameProblem } from '../../../src/policy/role-name.ts';

test('a name that is taken is counted up', () => {
  expect(nextRoleName('IruComplianceSSORead')).toBe('IruComplianceSSORead-2');
  expect(nextRoleName('IruComplianceSSORead-2')).toBe('IruComplianceSSORead-3');
  expect(nextRoleName('IruComplianceSSORead-9')).toBe('IruComplianceSSORead-10');
  expect(nextRoleName(`${'a'.repeat(62)}-9`)).toBe(`${'a'.repeat(61)}-10`);
});

test('the next name is another one, which IAM allows', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9_+=,.@-]{1,64}$/);
  fc.assert(
    fc.property(name, (taken) => {
      const next = nextRoleName(taken);
      expect(next).not.toBe(taken);
      expect(roleNameProblem(next)).toBeNull();
    }),
  );
});
