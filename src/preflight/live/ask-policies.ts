import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import type { SeenPolicy } from '../facts.ts';
import { type Answer, answered } from './answer.ts';
import { decoded, roleNameOf } from './ask-role.ts';
import type { Run } from './run.ts';

/** Reads every policy of the role, and its permissions boundary once that is known. */
export async function askPolicies(run: Run, boundary: Promise<string | null>): Promise<void> {
  run.learn({ policies: { state: 'asking' } });
  const [inline, attached, bounding] = await Promise.all([
    readInline(run),
    readAttached(run),
    boundary.then((arn) => (arn === null ? [] : [readManaged(run, nameOf(arn), arn, 'boundary')])),
  ]);
  const failed = [inline, attached].find((answer) => answer.state === 'failed');
  if (failed?.state === 'failed') return run.learn({ policies: failed });
  const reading = [...(answered(inline) ?? []), ...(answered(attached) ?? []), ...bounding];
  run.learn({ policies: { state: 'answered', value: await Promise.all(reading) } });
}

type Reading = Answer<Promise<SeenPolicy>[]>;

async function readInline(run: Run): Promise<Reading> {
  const { clients, endpoints, signal, ask } = run;
  const RoleName = roleNameOf(run);
  const { host } = endpoints.iam;
  return ask('iam:ListRolePolicies', host, async () => {
    const command = new ListRolePoliciesCommand({ RoleName, MaxItems: 1_000 });
    const { PolicyNames = [] } = await clients.iam.send(command, { abortSignal: signal });
    return PolicyNames.map(async (PolicyName): Promise<SeenPolicy> => {
      const json = await ask('iam:GetRolePolicy', host, async () => {
        const get = new GetRolePolicyCommand({ RoleName, PolicyName });
        return decoded((await clients.iam.send(get, { abortSignal: signal })).PolicyDocument);
      });
      return { name: PolicyName, kind: 'inline', json: answered(json) ?? null };
    });
  });
}

async function readAttached(run: Run): Promise<Reading> {
  const { clients, endpoints, signal, ask } = run;
  return ask('iam:ListAttachedRolePolicies', endpoints.iam.host, async () => {
    const command = new ListAttachedRolePoliciesCommand({
      RoleName: roleNameOf(run),
      MaxItems: 1_000,
    });
    const { AttachedPolicies = [] } = await clients.iam.send(command, { abortSignal: signal });
    return AttachedPolicies.map(({ PolicyName = '', PolicyArn = '' }) =>
      readManaged(run, PolicyName, PolicyArn, 'managed'),
    );
  });
}

async function readManaged(
  { clients, endpoints, signal, ask }: Run,
  name: string,
  PolicyArn: string,
  kind: 'managed' | 'boundary',
): Promise<SeenPolicy> {
  const { host } = endpoints.iam;
  const policy = await ask('iam:GetPolicy', host, async () => {
    const { Policy } = await clients.iam.send(new GetPolicyCommand({ PolicyArn }), {
      abortSignal: signal,
    });
    return Policy?.DefaultVersionId;
  });
  const VersionId = answered(policy);
  if (VersionId === undefined) return { name, kind, json: null };
  const version = await ask('iam:GetPolicyVersion', host, async () => {
    const command = new GetPolicyVersionCommand({ PolicyArn, VersionId });
    const { PolicyVersion } = await clients.iam.send(command, { abortSignal: signal });
    return decoded(PolicyVersion?.Document);
  });
  return { name, kind, json: answered(version) ?? null };
}

const nameOf = (arn: string) => arn.split('/').at(-1) ?? '';
