import {
  ListAccountAssignmentsCommand,
  ListApplicationsCommand,
  ListPermissionSetsCommand,
} from '@aws-sdk/client-sso-admin';
import type { IdentityCenterInstance } from '../live-facts.ts';
import { type Reader, type Reads, read } from './read.ts';

/** Applications and permission sets of the instance, and who has the first set in the account. */
export const readIdentityCenter: Reads = async (reader) => {
  const located = await reader.locate();
  if (located === null) return;
  const { region, arn: InstanceArn } = located.instance;
  const host = reader.run.endpoints.identityCenterHost(region);
  const client = reader.clients.identityCenter(region);
  const applications = read(reader, {
    action: 'sso:ListApplications',
    host,
    async send(until) {
      const list = new ListApplicationsCommand({ InstanceArn });
      return (await client.send(list, until)).Applications;
    },
  });
  const sets = await read(reader, {
    action: 'sso:ListPermissionSets',
    host,
    async send(until) {
      const list = new ListPermissionSetsCommand({ InstanceArn });
      return (await client.send(list, until)).PermissionSets;
    },
  });
  if (located.roundsLeft > 1 && sets?.[0] !== undefined) {
    await readAssignments(reader, located.instance, sets[0]);
  }
  await applications;
};

async function readAssignments(
  reader: Reader,
  { region, arn: InstanceArn }: IdentityCenterInstance,
  PermissionSetArn: string,
): Promise<void> {
  const { run, clients } = reader;
  if (run.role === null) return;
  const { accountId: AccountId } = run.role;
  await read(reader, {
    action: 'sso:ListAccountAssignments',
    host: run.endpoints.identityCenterHost(region),
    async send(until) {
      const list = new ListAccountAssignmentsCommand({ InstanceArn, AccountId, PermissionSetArn });
      return (await clients.identityCenter(region).send(list, until)).AccountAssignments;
    },
  });
}
