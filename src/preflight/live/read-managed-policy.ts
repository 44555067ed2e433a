import { GetPolicyCommand, GetPolicyVersionCommand } from '@aws-sdk/client-iam';
import { nameUnread, policyNameIn } from '../../policy/managed-policy.ts';
import { decoded } from './decoded.ts';
import type { LivePolicy } from './live-facts.ts';
import { present } from './present.ts';
import { readable } from './readable.ts';
import type { Run } from './run.ts';

/** The version in force of a managed policy, AWS's own or a customer's. */
export async function readManagedPolicy(
  run: Run,
  PolicyArn: string,
  kind: 'managed' | 'boundary',
): Promise<LivePolicy> {
  const json = await readInForce(run, PolicyArn);
  const name = json === null ? nameUnread(PolicyArn) : policyNameIn(PolicyArn);
  return { name, kind, json, arn: PolicyArn };
}

async function readInForce(run: Run, PolicyArn: string): Promise<string | null> {
  const { clients, endpoints, ask } = run;
  const { host } = endpoints.iam;
  const inForce = await ask({
    action: 'iam:GetPolicy',
    host,
    async send(until) {
      const { Policy } = await clients.iam.send(new GetPolicyCommand({ PolicyArn }), until);
      return present(Policy?.DefaultVersionId);
    },
  });
  const VersionId = readable(run, inForce);
  if (VersionId === null) return null;
  const json = await ask({
    action: 'iam:GetPolicyVersion',
    host,
    async send(until) {
      const get = new GetPolicyVersionCommand({ PolicyArn, VersionId });
      return decoded((await clients.iam.send(get, until)).PolicyVersion?.Document);
    },
  });
  return readable(run, json);
}
