import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { matchesActionPattern } from '../../../src/policy/wildcards.ts';

const cases: [pattern: string, action: string, matches: boolean][] = [
  ['sso:ListInstances', 'sso:ListInstances', true],
  ['SSO:listinstances', 'sso:ListInstances', true],
  ['sso:List*', 'sso:ListInstances', true],
  ['sso:List*', 'sso:List', true],
  ['sso:*Instances', 'sso:ListInstances', true],
  ['*', 'sso:ListInstances', true],
  ['sso:List?nstances', 'sso:ListInstances', true],
  ['sso:L*I*s', 'sso:ListInstances', true],
  ['sso:Lis', 'sso:ListInstances', false],
  ['sso:List', 'sso:ListInstances', false],
  ['sso:List*', 'sso:DescribeInstance', false],
  ['sso:List?', 'sso:List', false],
  ['identitystore:*', 'sso:ListInstances', false],
  ['', 'sso:ListInstances', false],
  ['sso:*', 'sso:List*', true],
  ['sso:List?', 'sso:List*', false],
  ['sso:List*', 'sso:*', false],
  ['a.b', 'axb', false],
];

for (const [pattern, action, matches] of cases) {
  test(`${pattern || 'nothing'} ${matches ? 'covers' : 'does not cover'} ${action}`, () => {
    expect(matchesActionPattern(pattern, action)).toBe(matches);
  });
}

test('agrees with a regular expression', () => {
  const pattern = fc.string({ unit: fc.constantFrom(...'abAB:*?'), maxLength: 8 });
  const action = fc.string({ unit: fc.constantFrom(...'abAB:'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, action, (glob, name) => {
      const expression = glob.replaceAll('*', '.*').replaceAll('?', '.');
      return matchesActionPattern(glob, name) === new RegExp(`^${expression}$`, 'i').test(name);
    }),
    { numRuns: 2000 },
  );
});
