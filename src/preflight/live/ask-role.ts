import { GetRoleCommand } from '@aws-sdk/client-iam';
import { type Answer, answered } from './answer.ts';
import { askPolicies } from './ask-policies.ts';
import type { LiveFacts } from './live-facts.ts';
import type { Run } from './run.ts';

/** The role itself, and beside it every policy that it has. */
export async function askRole(run: Run): Promise<void> {
  const role = getRole(run);
  const boundary = role.then((answer) => answered(answer)?.boundaryArn ?? null);
  await Promise.all([
    role.then((answer) => run.learn({ role: answer })),
    askPolicies(run, boundary),
  ]);
}

async function getRole(run: Run): Promise<LiveFacts['role']> {
  const { clients, endpoints, signal, ask } = run;
  const answer: Answer<Answered> = await ask('iam:GetRole', endpoints.iam.host, async () => {
    const command = new GetRoleCommand({ RoleName: roleNameOf(run) });
    const { Role } = await clients.iam.send(command, { abortSignal: signal }).catch(noneIfMissing);
    if (Role === undefined) return null;
    return {
      arn: Role.Arn ?? '',
      trustPolicy: decoded(Role.AssumeRolePolicyDocument),
      createdAt: Role.CreateDate?.getTime() ?? null,
      boundaryArn: Role.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
    };
  });
  return answer;
}

type Answered = Extract<LiveFacts['role'], { state: 'answered' }>['value'];

/** The last part of the ARN: IAM takes names without their path. */
export function roleNameOf({ job }: Run): string {
  return job.roleArn.split('/').at(-1) ?? '';
}

/** IAM encodes policies as they would stand in an address (RFC 3986). */
export function decoded(document: string | undefined): string {
  return decodeURIComponent(document ?? '');
}

function noneIfMissing(error: Error): { Role?: never } {
  if (error.name.startsWith('NoSuchEntity')) return {};
  throw error;
}
