import { NodeHttpHandler } from '@smithy/node-http-handler';
import { gatherLiveFacts } from '../../../src/preflight/live/gather.ts';
import type { LiveJob } from '../../../src/preflight/live/job.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { type AwsRoleSeed, addRole } from '../../replicas/aws/state/role.ts';
import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import { test as base, signIn } from '../aws-replica/fixture.ts';
import { ReplicaAgent } from '../aws-replica/replica-agent.ts';
import { Lockstep } from './lockstep.ts';

export { expect } from '@playwright/test';
export { signIn };

export const externalId = 'a1b2c3-external-id';
export const roleName = 'IruComplianceSSORead';
export const roleArn = `arn:aws:iam::${managementAccountId}:role/${roleName}`;

/** Lets `AWS` assume the role, with the external ID. */
export function trusting(AWS = 'arn:aws:iam::753695775620:role/IruConnect') {
  const Condition = { StringEquals: { 'sts:ExternalId': externalId } };
  const statement = { Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', Condition };
  return { Version: '2012-10-17', Statement: [statement] };
}

export function allowing(...Action: string[]) {
  const statement = { Effect: 'Allow', Action, Resource: '*' };
  return { Version: '2012-10-17', Statement: [statement] };
}

/** The role that the errand makes for the SSO source, in the management account. */
export function addIruRole(aws: AwsReplica, seed: Partial<AwsRoleSeed> = {}) {
  return addRole(accountOf(aws.state, managementAccountId), {
    name: roleName,
    trustPolicy: trusting(),
    inlinePolicies: { Read: allowing('sso:Describe*', 'sso:Get*', 'sso:List*', 'sso:Search*') },
    ...seed,
  });
}

/** Carries a run's calls to the replica. */
type Transport = Pick<NodeHttpHandler, 'handle'>;

export type Gathering = { told: LiveFacts[]; facts: Promise<LiveFacts>; end: AbortController };

export const test = base.extend<{
  transport: NodeHttpHandler;
  lockstep: Lockstep;
  /** Starts a run as an administrator of the management account, unless told otherwise. */
  begin: (job?: Partial<LiveJob>, by?: Transport) => Gathering;
  gather: (job?: Partial<LiveJob>, by?: Transport) => Promise<LiveFacts>;
}>({
  transport: async ({ replicas }, use) => {
    const agent = new ReplicaAgent(replicas.port);
    await use(new NodeHttpHandler({ httpsAgent: agent }));
    agent.destroy();
  },
  lockstep: async ({ transport }, use) => {
    await use(new Lockstep(transport));
  },
  begin: async ({ aws, transport }, use) => {
    await use((changes = {}, by) => {
      const { accessKeyId, secretAccessKey, sessionToken } = signIn(aws.state);
      const job: LiveJob = {
        runId: 'run-1',
        setupId: 'setup-1',
        sourceId: 'sso',
        roleArn,
        externalId,
        partition: 'aws',
        credentials: { accessKeyId, secretAccessKey, sessionToken, expiresAt: null },
        ...changes,
      };
      const told: LiveFacts[] = [];
      const end = new AbortController();
      const tell = (facts: LiveFacts) => void told.push(facts);
      return { told, end, facts: gatherLiveFacts(job, by ?? transport, tell, end.signal) };
    });
  },
  gather: async ({ begin }, use) => {
    await use((...run) => begin(...run).facts);
  },
});
