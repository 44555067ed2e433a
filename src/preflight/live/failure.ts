import { type Sentences, say } from '../../texts/text.ts';
import type { AwsFailure } from './answer.ts';

// A stand-in until the gatherer's own is here.
export function describeFailure({ action }: AwsFailure): Sentences {
  return [say('awsGaveNoAnswer', { action })];
}
