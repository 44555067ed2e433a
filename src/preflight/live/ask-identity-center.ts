import type { AwsFailure } from './answer.ts';
import { findInstance } from './find-instance.ts';
import type { IdentityCenterInstance, LiveFacts } from './live-facts.ts';
import type { Run } from './run.ts';

/** Looks for the instance, the organization's first, and tells how many regions have answered so far. */
export async function askIdentityCenter(
  run: Run,
  management: Promise<string | null>,
): Promise<IdentityCenterInstance | null> {
  let regionsAsked = run.endpoints.identityCenter.length;
  let regionsAnswered = 0;
  const learn = (instance: LiveFacts['identityCenter']['instance']) =>
    run.learn({ identityCenter: { regionsAsked, regionsAnswered, instance } });
  learn({ state: 'asking' });
  const { found, failures } = await findInstance(run, run.clients, management, () => {
    regionsAnswered += 1;
    learn({ state: 'asking' });
  });
  const reason = regionsAnswered === 0 ? tellingOf(failures) : undefined;
  if (reason === undefined) regionsAsked -= failures.filter(isOfRegion).length;
  learn(
    reason === undefined
      ? { state: 'answered', value: found }
      : { state: 'failed', failure: reason },
  );
  return found;
}

/**
 * A region that the account has not switched on does not know its credentials, and can hold no
 * instance. When others do know them, it was not really asked.
 */
function isOfRegion({ kind }: AwsFailure): boolean {
  return kind === 'invalid-credentials';
}

function tellingOf(failures: readonly AwsFailure[]): AwsFailure | undefined {
  return failures.find((failure) => !isOfRegion(failure)) ?? failures[0];
}
