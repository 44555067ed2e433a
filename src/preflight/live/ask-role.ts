import { GetRoleCommand } from '@aws-sdk/client-iam';
import type { RoleArn } from '../../policy/role-arn.ts';
import { answered } from './answer.ts';
import { askPolicies } from './ask-policies.ts';
import { decoded } from './decoded.ts';
import type { LiveFacts } from './live-facts.ts';
import { present } from './present.ts';
import type { Run } from './run.ts';

/** The role itself, and beside it every policy that it has. */
export async function askRole(run: Run, { name }: RoleArn): Promise<void> {
  run.learn({ role: { state: 'asking' } });
  const role = getRole(run, name);
  const boundary = role.then((answer) => answered(answer)?.boundaryArn ?? null);
  await Promise.all([
    role.then((answer) => run.learn({ role: answer })),
    askPolicies(run, name, boundary),
  ]);
}

/** IAM takes a role's name without its path. */
function getRole({ clients, endpoints, ask }: Run, name: string): Promise<LiveFacts['role']> {
  return ask({
    action: 'iam:GetRole',
    host: endpoints.iam.host,
    async send(until) {
      const get = new GetRoleCommand({ RoleName: name });
      const answer = await clients.iam.send(get, until).catch(noneIfMissing);
      if (answer === null) return null;
      const { Arn, AssumeRolePolicyDocument, CreateDate, PermissionsBoundary } = present(
        answer.Role,
      );
      return {
        arn: present(Arn),
        trustPolicy: decoded(AssumeRolePolicyDocument),
        createdAt: CreateDate ? byOwnClock(CreateDate, clients.iam.config.systemClockOffset) : null,
        boundaryArn: PermissionsBoundary?.PermissionsBoundaryArn ?? null,
      };
    },
  });
}

/** In ms. A smaller difference of the clocks is mostly the time that the answer was on its way. */
const clocksDiffer = 30_000;

/** A time of AWS's in ms; `offset` is by how much the SDK has learned that AWS's clock is ahead. */
function byOwnClock(time: Date, offset: number): number {
  return time.getTime() - (Math.abs(offset) < clocksDiffer ? 0 : offset);
}

function noneIfMissing(error: Error): null {
  if (error.name.startsWith('NoSuchEntity')) return null;
  throw error;
}
