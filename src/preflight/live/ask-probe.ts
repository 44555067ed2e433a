import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import type { Credentials } from '../credentials/credentials.ts';
import { type Answer, answered } from './answer.ts';
import { present } from './present.ts';
import type { Run } from './run.ts';

/** Shown in CloudTrail, so that whoever finds the try there knows what it was. */
const RoleSessionName = 'role-courier-preflight';
/** In seconds: as short as STS allows. */
const DurationSeconds = 900;

/**
 * Tries the role with the external ID and without. Iru alone should get in, so that being denied is
 * what is hoped for. Gives the role's credentials when it did let us in, for the reads of the source.
 */
export async function askProbe(run: Run): Promise<Credentials | null> {
  const { job } = run;
  const [entered] = await Promise.all([
    job.externalId === '' ? null : tryRole(run, 'withExternalId', { ExternalId: job.externalId }),
    tryRole(run, 'withoutExternalId', {}),
  ]);
  return entered;
}

async function tryRole(
  run: Run,
  which: 'withExternalId' | 'withoutExternalId',
  externalId: { ExternalId?: string },
): Promise<Credentials | null> {
  const learn = (outcome: Answer<'allowed' | 'denied'>) =>
    run.learn({ probe: { ...run.facts().probe, [which]: outcome } });
  learn({ state: 'asking' });
  const answer = await assumeRole(run, externalId);
  learn(outcomeOf(answer));
  return answered(answer) ?? null;
}

function assumeRole(
  { job, clients, endpoints, ask }: Run,
  externalId: { ExternalId?: string },
): Promise<Answer<Credentials>> {
  return ask({
    action: 'sts:AssumeRole',
    host: endpoints.sts.host,
    async send(until) {
      const RoleArn = job.roleArn;
      const command = new AssumeRoleCommand({
        RoleArn,
        RoleSessionName,
        DurationSeconds,
        ...externalId,
      });
      const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = present(
        (await clients.sts.send(command, until)).Credentials,
      );
      return {
        accessKeyId: present(AccessKeyId),
        secretAccessKey: present(SecretAccessKey),
        sessionToken: present(SessionToken),
        expiresAt: Expiration?.getTime() ?? null,
      };
    },
  });
}

/**
 * AWS names the policy that denied (IAM User Guide, access denied error messages). Where it is one of
 * the caller's own, or of an organization, the role's trust policy was not put to the test.
 */
const byOtherPolicies =
  /(because no|explicit deny in an?) (identity-based policy|session policy|permissions boundary|(service|resource) control policy)/;

function outcomeOf(answer: Answer<Credentials>): Answer<'allowed' | 'denied'> {
  if (answer.state === 'answered') return { state: 'answered', value: 'allowed' };
  if (answer.state !== 'failed' || answer.failure.kind !== 'access-denied') return answer;
  return byOtherPolicies.test(answer.failure.message)
    ? answer
    : { state: 'answered', value: 'denied' };
}
