import { expect, test } from '@playwright/test';
import { type ManagedPolicy, noPolicy } from '../../../src/settings/managed-policy.ts';
import { type Judged, violationsOf } from '../../../src/settings/violations.ts';

const judged: Judged = {
  principal: 'arn:aws:iam::753695775620:role/IruConnect',
  partition: 'aws',
  account: '111122223333',
  roleName: 'corp-sso-1',
};
const codes = (policy: Partial<ManagedPolicy>, changed: Partial<Judged> = {}) =>
  violationsOf({ ...judged, ...changed }, { ...noPolicy, ...policy }).map(({ code }) => code);

const rows: [name: string, policy: Partial<ManagedPolicy>, changed: Partial<Judged>, string[]][] = [
  ['no policy', {}, {}, []],
  ['an allowed principal', { allowedPrincipals: [judged.principal] }, {}, []],
  ['another principal', { allowedPrincipals: ['arn:aws:iam::1:root'] }, {}, ['policy-principal']],
  ['no principal allowed', { allowedPrincipals: [] }, {}, ['policy-principal']],
  ['an allowed account', { allowedAccountIds: ['111122223333'] }, {}, []],
  ['another account', { allowedAccountIds: ['444455556666'] }, {}, ['policy-account']],
  ['an account not known yet', { allowedAccountIds: ['444455556666'] }, { account: null }, []],
  ['the partition', { partition: 'aws' }, {}, []],
  ['another partition', { partition: 'aws-cn' }, {}, ['policy-partition']],
  ['a partition that could not be read', { partition: '' }, {}, ['policy-partition']],
  ['a name as wanted', { roleNamePattern: 'corp-{source}-{suggested}' }, {}, []],
  ['a name not as wanted', { roleNamePattern: 'iru-{suggested}' }, {}, ['policy-role-name']],
  ['a name that begins so', { roleNamePattern: 'corp-sso' }, {}, ['policy-role-name']],
  ['no role yet', { roleNamePattern: 'iru-{suggested}' }, { roleName: null }, []],
];
for (const [name, policy, changed, expected] of rows) {
  test(`${name}: ${expected.join() || 'allowed'}`, () => {
    expect(codes(policy, changed)).toEqual(expected);
  });
}
