import {
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import { allPages } from './all-pages.ts';
import { type Answer, answered } from './answer.ts';
import { decoded } from './decoded.ts';
import type { LivePolicy } from './live-facts.ts';
import { present } from './present.ts';
import { readManagedPolicy } from './read-managed-policy.ts';
import { readable } from './readable.ts';
import type { Run } from './run.ts';

/** Entries on a page: as many as IAM gives. */
const MaxItems = 1_000;

/** Reads every policy of the role, and its permissions boundary once that is known. */
export async function askPolicies(
  run: Run,
  roleName: string,
  boundary: Promise<string | null>,
): Promise<void> {
  run.learn({ policies: { state: 'asking' } });
  const [inline, attached, bounding] = await Promise.all([
    readInline(run, roleName),
    readAttached(run, roleName),
    boundary.then((arn) => (arn === null ? [] : [readManagedPolicy(run, arn, 'boundary')])),
  ]);
  const failed = [inline, attached].find((answer) => answer.state === 'failed');
  if (failed?.state === 'failed') return run.learn({ policies: failed });
  const reading = [...(answered(inline) ?? []), ...(answered(attached) ?? []), ...bounding];
  run.learn({ policies: { state: 'answered', value: await Promise.all(reading) } });
}

/** The names are known, and each policy is on its way. */
type Reading = Answer<Promise<LivePolicy>[]>;

function readInline(run: Run, RoleName: string): Promise<Reading> {
  const { clients, endpoints, ask } = run;
  return ask({
    action: 'iam:ListRolePolicies',
    host: endpoints.iam.host,
    async send(until) {
      const names = await allPages(async (Marker) => {
        const list = new ListRolePoliciesCommand({ RoleName, MaxItems, Marker });
        const page = await clients.iam.send(list, until);
        return { entries: page.PolicyNames, next: page.Marker };
      });
      return names.map((name) => readInlinePolicy(run, RoleName, name));
    },
  });
}

async function readInlinePolicy(
  run: Run,
  RoleName: string,
  PolicyName: string,
): Promise<LivePolicy> {
  const { clients, endpoints, ask } = run;
  const json = await ask({
    action: 'iam:GetRolePolicy',
    host: endpoints.iam.host,
    async send(until) {
      const get = new GetRolePolicyCommand({ RoleName, PolicyName });
      return decoded((await clients.iam.send(get, until)).PolicyDocument);
    },
  });
  return { name: PolicyName, kind: 'inline', json: readable(run, json) };
}

function readAttached(run: Run, RoleName: string): Promise<Reading> {
  const { clients, endpoints, ask } = run;
  return ask({
    action: 'iam:ListAttachedRolePolicies',
    host: endpoints.iam.host,
    async send(until) {
      const attached = await allPages(async (Marker) => {
        const list = new ListAttachedRolePoliciesCommand({ RoleName, MaxItems, Marker });
        const page = await clients.iam.send(list, until);
        return { entries: page.AttachedPolicies, next: page.Marker };
      });
      return attached.map(({ PolicyArn }) => readManagedPolicy(run, present(PolicyArn), 'managed'));
    },
  });
}
