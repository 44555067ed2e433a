import { delegateAdministration } from '../../replicas/aws/state/organization.ts';
import {
  managementAccountId,
  memberAccountId,
  readerRoleName,
} from '../../replicas/aws/state/typical-state.ts';
import { signIn } from './live-world.ts';
import type { Scenario } from './scenario.ts';

/** The seed's “No assignments”. */
export const accountScenarios: Scenario[] = [
  {
    name: 'account: a member of the organization',
    account: memberAccountId,
    differs: { 'wrong-account': 'fail', reads: 'unknown' },
    says: /Wrong account.*If they are of a member account that is no delegated administrator/,
  },
  {
    name: 'account: a delegated administrator',
    account: memberAccountId,
    arrange: ({ state }) => {
      const [organization] = state.organizations;
      if (organization) delegateAdministration(organization, memberAccountId, 'sso.amazonaws.com');
    },
    differs: {},
    says: /delegated administrator/,
  },
  {
    name: 'account: the credentials are of another one',
    credential: (aws) => signIn(aws, undefined, memberAccountId),
    differs: {
      'role-arn': 'warn',
      coverage: 'unknown',
      'wrong-prefix': 'unknown',
      reads: 'unknown',
    },
  },
  {
    name: 'account: none of an organization',
    arrange: ({ state }) => {
      state.organizations.length = 0;
    },
    differs: { 'wrong-account': 'warn' },
  },
  {
    name: 'account: Identity Center in another region',
    arrange: ({ state }) => {
      for (const instance of state.identityCenters) instance.region = 'eu-north-1';
    },
    differs: {},
    says: /eu-north-1/,
  },
  {
    name: 'account: no Identity Center in any region',
    arrange: ({ state }) => {
      state.identityCenters.length = 0;
    },
    differs: { 'wrong-account': 'fail', reads: null },
  },
  {
    name: 'account: someone who may only read',
    credential: (aws) => signIn(aws, readerRoleName, managementAccountId),
    differs: {},
  },
  { name: 'source IAM: any account will do', source: 'iam', account: memberAccountId, differs: {} },
  { name: 'source Organizations: the management account', source: 'organizations', differs: {} },
  {
    name: 'source Organizations: a member account',
    source: 'organizations',
    account: memberAccountId,
    differs: { 'wrong-account': 'fail', reads: 'unknown' },
    says: /AWS answers organizations:ListAccounts to the management account and to delegated/,
  },
  {
    name: 'source CloudTrail: permissions by simulation alone',
    source: 'cloudtrail',
    differs: { reads: null },
  },
];
