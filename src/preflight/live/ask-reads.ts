import { ListRolesCommand, ListUsersCommand } from '@aws-sdk/client-iam';
import { ListAccountsCommand } from '@aws-sdk/client-organizations';
import {
  ListAccountAssignmentsCommand,
  ListApplicationsCommand,
  ListPermissionSetsCommand,
} from '@aws-sdk/client-sso-admin';
import { type Answer, answered } from './answer.ts';
import type { Clients } from './clients.ts';
import type { IdentityCenterInstance, LiveRead } from './live-facts.ts';
import type { Run } from './run.ts';

type Reader = { run: Run; clients: Clients; as: LiveRead['as'] };

/** The source's own list calls, where a client for its service is at hand. */
export async function askReads(
  reader: Reader,
  instance: () => Promise<IdentityCenterInstance | null>,
): Promise<void> {
  const { run, clients } = reader;
  const { endpoints, recipe, signal } = run;
  const { iam, organizations } = endpoints;
  const until = { abortSignal: signal };
  switch (recipe.id) {
    case 'sso':
      return readIdentityCenter(reader, await instance());
    case 'iam':
      await Promise.all([
        read(reader, 'iam:ListRoles', iam.host, async () => {
          return (await clients.iam.send(new ListRolesCommand({}), until)).Roles;
        }),
        read(reader, 'iam:ListUsers', iam.host, async () => {
          return (await clients.iam.send(new ListUsersCommand({}), until)).Users;
        }),
      ]);
      return;
    case 'organizations':
      await read(reader, 'organizations:ListAccounts', organizations.host, async () => {
        return (await clients.organizations.send(new ListAccountsCommand({}), until)).Accounts;
      });
      return;
    case 'identity-store':
    case 'cloudtrail':
    case 'dynamodb':
    case 'redshift-serverless':
    case 'generic':
      return; // their permissions are judged by simulation
  }
}

async function readIdentityCenter(
  reader: Reader,
  instance: IdentityCenterInstance | null,
): Promise<void> {
  if (instance === null) return;
  const { run, clients } = reader;
  const { region, arn: InstanceArn } = instance;
  const host = run.endpoints.identityCenter.find((each) => each.region === region)?.host ?? '';
  const client = clients.identityCenter(region);
  const until = { abortSignal: run.signal };
  const applications = read(reader, 'sso:ListApplications', host, async () => {
    return (await client.send(new ListApplicationsCommand({ InstanceArn }), until)).Applications;
  });
  const sets = await read(reader, 'sso:ListPermissionSets', host, async () => {
    return (await client.send(new ListPermissionSetsCommand({ InstanceArn }), until))
      .PermissionSets;
  });
  const [PermissionSetArn] = answered(sets) ?? [];
  const AccountId = run.job.roleArn.split(':')[4];
  if (PermissionSetArn !== undefined && AccountId !== undefined) {
    await read(reader, 'sso:ListAccountAssignments', host, async () => {
      const command = new ListAccountAssignmentsCommand({
        InstanceArn,
        AccountId,
        PermissionSetArn,
      });
      return (await client.send(command, until)).AccountAssignments;
    });
  }
  await applications;
}

async function read<Entry>(
  { run, as }: Reader,
  action: string,
  host: string,
  list: () => Promise<Entry[] | undefined>,
): Promise<Answer<Entry[]>> {
  const learn = (answer: LiveRead['answer']) => {
    const others = run.facts().reads.filter((each) => each.action !== action || each.as !== as);
    run.learn({ reads: [...others, { action, as, answer }] });
  };
  learn({ state: 'asking' });
  const entries = await run.ask(action, host, async () => (await list()) ?? []);
  learn(
    entries.state === 'answered' ? { state: 'answered', value: entries.value.length } : entries,
  );
  return entries;
}
