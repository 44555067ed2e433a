import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { delegateAdministration } from '../../replicas/aws/state/organization.ts';
import { managementAccountId, memberAccountId } from '../../replicas/aws/state/typical-state.ts';
import { principal } from '../popup-seed.ts';
import { signIn, signInWithout } from './live-world.ts';
import { policyOf, type Statement } from './role-in-aws.ts';
import type { Scenario } from './scenario.ts';

const caveat = RegExp(
  `expected answer.*A resource control policy of the organization may still keep Iru out.*exempt ${principal}`,
);
const untold = /^(?!.*resource control)/;

/** Denies the roles of the organization to those whom the condition is about. */
const deny = (Condition?: object): Statement => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 'sts:AssumeRole',
  Resource: '*',
  ...(Condition ? { Condition } : {}),
});

/** On in the organization, where the member account may show the source; with what they deny. */
function switchOn({ state }: AwsReplica, ...denied: Statement[]): void {
  for (const organization of state.organizations) {
    delegateAdministration(organization, memberAccountId, 'sso.amazonaws.com');
    organization.resourceControlPolicies =
      denied.length > 0 ? { root: [{ name: 'Perimeter', document: policyOf(...denied) }] } : {};
  }
}

function inMember(name: string, more: Omit<Scenario, 'name' | 'account'>): Scenario {
  return { name: `resource control policies: ${name}`, account: memberAccountId, ...more };
}

/** Of the organization that the role is in, and Iru is not. */
export const resourceControlScenarios: Scenario[] = [
  inMember('on, in a member account', {
    arrange: (aws) => switchOn(aws),
    differs: {},
    says: caveat,
  }),
  inMember('off, in a member account', {
    arrange: (aws) => {
      switchOn(aws);
      for (const each of aws.state.organizations) each.resourceControlPolicies = null;
    },
    differs: {},
    says: untold,
  }),
  {
    name: 'resource control policies: on, in the management account, which they do not bind',
    arrange: (aws) => switchOn(aws, deny()),
    differs: {},
    says: untold,
  },
  inMember('all outside of the organization are denied', {
    arrange: (aws) =>
      switchOn(aws, deny({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c31111' } })),
    differs: {},
    says: caveat,
  }),
  inMember('everyone is denied, the admin too', {
    arrange: (aws) => switchOn(aws, deny()),
    differs: { 'assume-role': 'warn' },
    says: RegExp(
      `AssumeRole: kept out by a resource control policy.*denied the role to your own credentials.*exempt ${principal} from that policy`,
    ),
  }),
  inMember('whether they are on is not told', {
    credential: (aws) => signInWithout(aws, ['organizations:ListRoots'], memberAccountId),
    arrange: (aws) => {
      switchOn(aws);
      for (const each of aws.state.organizations) each.resourceControlPolicies = null;
    },
    differs: {},
    says: caveat,
  }),
  inMember('on, and the credentials are of the management account', {
    credential: (aws) => signIn(aws, undefined, managementAccountId),
    arrange: (aws) => switchOn(aws),
    differs: {
      'role-arn': 'warn',
      'wrong-account': 'pass',
      coverage: 'unknown',
      'wrong-prefix': 'unknown',
    },
    says: /resource control policy of the organization may still keep Iru out/,
  }),
  {
    name: 'resource control policies, source CloudTrail: nobody asks for the organization',
    source: 'cloudtrail',
    account: memberAccountId,
    arrange: (aws) => switchOn(aws),
    differs: { reads: null },
    says: untold,
  },
];
