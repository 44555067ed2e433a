import { type Sentences, say, type Text } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import type { AwsFailure } from '../live/answer.ts';
import { describeFailure } from '../live/failure.ts';
import { failuresOf } from '../live/failures-of.ts';
import { concernsRun } from './gap.ts';
import { resultsOf } from './result.ts';

const { pass, unknown } = resultsOf('credentials');

/**
 * Whether AWS answers to these credentials. What breaks the run is told here, once; it never counts
 * against the role, and what was seen without credentials stands.
 */
export function checkCredentials({ live }: Facts): CheckResult | null {
  if (live === null) return null;
  const { caller, calls } = live;
  const broken = failuresOf(live).filter(concernsRun);
  switch (caller.state) {
    case 'not-asked':
      return unknown(say('checkAwsNotAsked'), [say('checkAwsEnded')], [say('checkAwsRunAgain')]);
    case 'asking':
      return unknown(say('checkAws'), [say('awsIsBeingAsked'), say('checkAwsCalls', calls)]);
    case 'failed': {
      const evidence = [...describeFailure(caller.failure), say('checkAwsOfflineStands')];
      return unknown(titleOf(caller.failure), evidence);
    }
    case 'answered':
      break;
  }
  const who = say('checkAwsCaller', caller.value);
  const [first] = broken;
  if (first === undefined) return pass(say('checkAws'), [who]);
  return unknown(titleOf(first), [who, ...told(broken), say('checkAwsOfflineStands')]);
}

function titleOf({ kind }: AwsFailure): Text {
  switch (kind) {
    case 'expired-credentials':
      return say('checkAwsExpired');
    case 'invalid-credentials':
      return say('checkAwsInvalid');
    case 'clock-skew':
      return say('checkAwsClock');
    case 'unreachable':
      return say('checkAwsUnreachable');
    case 'not-aws':
      return say('checkAwsNotAws');
    case 'unknown-partition':
      return say('checkAwsPartition');
    case 'throttled':
    case 'service-error':
    case 'cancelled':
    case 'access-denied':
    case 'other':
      return say('checkAwsSilent');
  }
}

/** Each cause once, however many calls it broke. */
function told(broken: readonly AwsFailure[]): Sentences {
  const causes = new Map(broken.map((failure) => [`${failure.kind} ${failure.host}`, failure]));
  return [...causes.values()].flatMap(describeFailure);
}
