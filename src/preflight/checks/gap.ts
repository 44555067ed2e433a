import { type Sentences, say } from '../../texts/text.ts';
import type { Answer, AwsFailure } from '../live/answer.ts';
import { describeFailure } from '../live/failure.ts';

/** Whether the cause lies outside the question that was asked, and is told once for all of them. */
export function concernsRun({ kind }: AwsFailure): boolean {
  switch (kind) {
    case 'access-denied':
    case 'other':
      return false;
    case 'throttled':
    case 'expired-credentials':
    case 'invalid-credentials':
    case 'clock-skew':
    case 'unreachable':
    case 'not-aws':
    case 'service-error':
    case 'unknown-partition':
    case 'cancelled':
      return true;
  }
}

/** Why an answer of AWS is not there; nothing when it is, or was never asked for. */
export function gapOf(answer: Answer<unknown>): Sentences {
  switch (answer.state) {
    case 'answered':
    case 'not-asked':
      return [];
    case 'asking':
      return [say('awsIsBeingAsked')];
    case 'failed': {
      const { failure } = answer;
      if (concernsRun(failure)) return [say('awsGaveNoAnswer', { action: failure.action })];
      return describeFailure(failure);
    }
  }
}
