import { expect, test } from '@playwright/test';
import {
  noManagedRules,
  readManagedRules,
  unreadRules,
} from '../../../src/settings/managed-rules.ts';

test('no rules leave all open', () => {
  expect(readManagedRules({})).toEqual(noManagedRules);
  expect(unreadRules({})).toEqual([]);
});

test('every rule is read', () => {
  const stored = {
    wizardHosts: ['connect.example.com'],
    allowedAccountIds: ['111122223333'],
    allowedPrincipals: ['arn:aws:iam::753695775620:role/IruConnect'],
    partition: 'aws-us-gov',
    requiredTags: [{ key: 'cost-center', value: '{source}' }],
    roleNamePattern: 'corp-{suggested}',
    livePreflight: false,
  };
  expect(readManagedRules(stored)).toEqual(stored);
  expect(unreadRules(stored)).toEqual([]);
});

const slips: [name: string, stored: Record<string, unknown>, read: object, unread: string[]][] = [
  [
    'one account of two',
    { allowedAccountIds: ['1111-2222-3333', '444455556666'] },
    { allowedAccountIds: ['444455556666'] },
    ['allowedAccountIds'],
  ],
  [
    'a number',
    { allowedAccountIds: 111122223333 },
    { allowedAccountIds: [] },
    ['allowedAccountIds'],
  ],
  ['a URL', { wizardHosts: ['https://a.example'] }, { wizardHosts: [] }, ['wizardHosts']],
  ['a tag without value', { requiredTags: [{ key: 'a' }] }, { requiredTags: [] }, ['requiredTags']],
  ['a partition in capitals', { partition: 'AWS' }, { partition: '' }, ['partition']],
  ['two partitions', { partition: ['aws', 'aws-cn'] }, { partition: '' }, ['partition']],
  ['a word', { livePreflight: 'off' }, { livePreflight: false }, ['livePreflight']],
  ['“false” as text', { livePreflight: 'false' }, { livePreflight: false }, ['livePreflight']],
  ['nothing for a yes or no', { livePreflight: null }, { livePreflight: false }, ['livePreflight']],
  ['a name with spaces', { roleNamePattern: 'a b' }, {}, ['roleNamePattern']],
  ['a rule that is not known', { allowedRegions: ['eu-central-1'] }, {}, ['allowedRegions']],
];
for (const [name, stored, read, unread] of slips) {
  test(`${name} opens nothing that was to be closed, and is named`, () => {
    expect(readManagedRules(stored)).toEqual({ ...noManagedRules, ...read });
    expect(unreadRules(stored)).toEqual(unread);
  });
}
