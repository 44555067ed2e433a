import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { behind, mayBeBehind, unlessBehind } from './answer-behind.ts';
import { notListedByAws } from './as-shown.ts';
import { listed } from './result.ts';

/**
 * What AWS's answer about the role's policies comes to. What a customer's policy that was attached just
 * now says is not known as long as AWS does not list it: it makes a contrary answer doubtful too, where
 * it could be the mend.
 */
export function unlessPoliciesBehind(
  facts: Facts,
  byAws: CheckResult,
  isShownRight: () => boolean,
  canBeMended: () => boolean,
): CheckResult {
  const found = unlessBehind(facts, byAws, isShownRight);
  if (found !== byAws || !mayBeBehind(facts, byAws)) return found;
  const attached = notListedByAws(facts);
  return attached.length > 0 && canBeMended()
    ? behind(byAws, say('checkBehindAttached', { policies: listed(attached) }))
    : byAws;
}
