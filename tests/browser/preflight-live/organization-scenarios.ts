import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import { principal } from '../popup-seed.ts';
import type { Scenario } from './scenario.ts';

/** What the organization has laid down about such connections. */
export const organizationScenarios: Scenario[] = [
  {
    name: 'organization’s policy: another account',
    laidDown: { allowedAccountIds: ['999999999999'] },
    differs: { 'managed-rules': 'fail' },
    says: /Against a rule of your browser’s administrator/,
  },
  {
    name: 'organization’s policy: another principal',
    laidDown: { allowedPrincipals: ['arn:aws:iam::999999999999:role/Other'] },
    differs: { 'managed-rules': 'fail' },
    says: /Against a rule of your browser’s administrator/,
  },
  {
    name: 'organization’s policy: this account and this principal',
    laidDown: { allowedAccountIds: [managementAccountId], allowedPrincipals: [principal] },
    differs: {},
  },
];
