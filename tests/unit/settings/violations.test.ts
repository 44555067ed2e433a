import { expect, test } from '@playwright/test';
import { type ManagedRules, noManagedRules } from '../../../src/settings/managed-rules.ts';
import { type Judged, violationsOf } from '../../../src/settings/violations.ts';

const judged: Judged = {
  principal: 'arn:aws:iam::753695775620:role/IruConnect',
  partition: 'aws',
  account: '111122223333',
  roleName: 'corp-sso-1',
};
const codes = (rules: Partial<ManagedRules>, changed: Partial<Judged> = {}) =>
  violationsOf({ ...judged, ...changed }, { ...noManagedRules, ...rules }).map(({ code }) => code);

const rows: [name: string, rules: Partial<ManagedRules>, changed: Partial<Judged>, string[]][] = [
  ['no rules', {}, {}, []],
  ['an allowed principal', { allowedPrincipals: [judged.principal] }, {}, []],
  ['another principal', { allowedPrincipals: ['arn:aws:iam::1:root'] }, {}, ['rule-principal']],
  ['no principal allowed', { allowedPrincipals: [] }, {}, ['rule-principal']],
  ['an allowed account', { allowedAccountIds: ['111122223333'] }, {}, []],
  ['another account', { allowedAccountIds: ['444455556666'] }, {}, ['rule-account']],
  ['an account not known yet', { allowedAccountIds: ['444455556666'] }, { account: null }, []],
  ['the partition', { partition: 'aws' }, {}, []],
  ['another partition', { partition: 'aws-cn' }, {}, ['rule-partition']],
  ['a partition that could not be read', { partition: '' }, {}, ['rule-partition']],
  ['a name as wanted', { roleNamePattern: 'corp-{source}-{suggested}' }, {}, []],
  ['a name not as wanted', { roleNamePattern: 'iru-{suggested}' }, {}, ['rule-role-name']],
  ['a name that begins so', { roleNamePattern: 'corp-sso' }, {}, ['rule-role-name']],
  ['no role yet', { roleNamePattern: 'iru-{suggested}' }, { roleName: null }, []],
];
for (const [name, rules, changed, expected] of rows) {
  test(`${name}: ${expected.join() || 'allowed'}`, () => {
    expect(codes(rules, changed)).toEqual(expected);
  });
}
