import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import type { Credentials } from '../credentials/credentials.ts';
import { type Answer, answered } from './answer.ts';
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
  const { job, learn } = run;
  learn({ probe: { withExternalId: { state: 'asking' }, withoutExternalId: { state: 'asking' } } });
  const [entered] = await Promise.all([
    assume(run, job.externalId).then((answer) => {
      learn({ probe: { ...run.facts().probe, withExternalId: outcomeOf(answer) } });
      return answer;
    }),
    assume(run, null).then((answer) => {
      learn({ probe: { ...run.facts().probe, withoutExternalId: outcomeOf(answer) } });
    }),
  ]);
  return answered(entered) ?? null;
}

function assume(
  { job, clients, endpoints, signal, ask }: Run,
  externalId: string | null,
): Promise<Answer<Credentials>> {
  return ask('sts:AssumeRole', endpoints.sts.host, async () => {
    const command = new AssumeRoleCommand({
      RoleArn: job.roleArn,
      RoleSessionName,
      DurationSeconds,
      ...(externalId === null ? {} : { ExternalId: externalId }),
    });
    const { Credentials } = await clients.sts.send(command, { abortSignal: signal });
    return {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? null,
      expiresAt: Credentials?.Expiration?.getTime() ?? null,
    };
  });
}

function outcomeOf(answer: Answer<Credentials>): Answer<'allowed' | 'denied'> {
  if (answer.state === 'answered') return { state: 'answered', value: 'allowed' };
  const isDenied = answer.state === 'failed' && answer.failure.kind === 'access-denied';
  return isDenied ? { state: 'answered', value: 'denied' } : answer;
}
