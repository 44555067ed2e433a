import { splitArn } from '../../policy/arn-parts.ts';
import { type Sentences, say } from '../../texts/text.ts';
import type { Facts } from '../facts.ts';
import { otherAccount } from './other-account.ts';

/** How to have AWS say what the role may do: where it was asked already, what was wrong with that. */
export function askAws(facts: Facts): Sentences {
  const { live, role } = facts;
  if (live === null) return [say('checkCoverageAskAws')];
  const account = splitArn(role.arn ?? '')?.accountId;
  if (account && otherAccount(facts) !== null) return [say('checkCoverageAskOf', { account })];
  const isRefused = [live.caller, live.policies].some(
    (answer) => answer.state === 'failed' && /^(expired|invalid)-/.test(answer.failure.kind),
  );
  return [say(isRefused ? 'checkCoverageAskNew' : 'checkAwsRunAgain')];
}
