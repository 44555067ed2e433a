import { expect, test } from '@playwright/test';
import { saysTaken } from '../../../content-scripts/aws/create-role/name-taken.ts';

const name = 'IruComplianceSSORead';
const heading = `Failed to create role ${name}.`;

test('a taken name is known by IAM’s sentence', () => {
  expect(saysTaken(`${heading} Role with name ${name} already exists.`, name)).toBe(true);
  expect(saysTaken(`${heading} Role with name ${name}-2 already exists.`, `${name}-2`)).toBe(true);
});

for (const [refusal, words] of Object.entries({
  'a denial': `User: arn:aws:iam::111122223333:user/admin is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111122223333:role/${name}`,
  'a quota': 'Cannot exceed quota for RolesPerAccount: 1000.',
  'a bad principal': 'Invalid principal in policy: "AWS":"arn:aws:iam::753695775620:role/Iru"',
  'another role’s': 'Role with name SomeOtherRole already exists.',
})) {
  test(`${refusal} is no taken name`, () => {
    const said = refusal === 'another role’s' ? words : `${heading} ${words}`;
    expect(saysTaken(said, name)).toBe(false);
  });
}
