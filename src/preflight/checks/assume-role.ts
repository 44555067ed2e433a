import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { type AwsFailure, answered } from '../live/answer.ts';
import { isByOrganization } from '../live/denial.ts';
import type { LiveFacts } from '../live/live-facts.ts';
import { unlessBehind } from './answer-behind.ts';
import { isTrustShownRight } from './as-shown.ts';
import { gapOf } from './gap.ts';
import { replaceTrust } from './replace-trust.ts';
import { deniedByResourceControl, mayBeUnderResourceControl } from './resource-control.ts';
import { resultsOf } from './result.ts';

const { pass, warn, fail, unknown } = resultsOf('assume-role');

/**
 * Whether the role lets in the admin's own credentials. It should not, since it is to trust Iru alone;
 * and nobody at all may come in without the external ID.
 */
export function checkAssumeRole(facts: Facts): CheckResult | null {
  const { live } = facts;
  if (live === null) return null;
  return unlessBehind(facts, byAws(facts, live), () => isTrustShownRight(facts));
}

function byAws(facts: Facts, live: LiveFacts): CheckResult {
  const { withExternalId, withoutExternalId } = live.probe;
  if (answered(withoutExternalId) === 'allowed') {
    return fail(say('checkProbeNoId'), [say('checkProbeWithoutId')], replaceTrust);
  }
  const denied = deniedByResourceControl(facts);
  if (denied) return denied;
  const gaps = [withExternalId, withoutExternalId].flatMap(gapOf);
  switch (withExternalId.state) {
    case 'answered':
      break;
    case 'not-asked':
      return unknown(say('checkProbeNotTried'), [say('checkProbeUntold')]);
    case 'asking':
      return unknown(say('checkProbe'), gaps.slice(0, 1));
    case 'failed':
      if (isByOwnPolicies(withExternalId.failure)) {
        return unknown(say('checkProbe'), [say('checkProbeOwnDenial')]);
      }
      return unknown(say('checkProbeNotTried'), gaps.slice(0, 1));
  }
  if (withExternalId.value === 'denied' && answered(live.role) === null) {
    return unknown(say('checkProbe'), [say('checkProbeNoRole')]);
  }
  if (withExternalId.value === 'denied') {
    return pass(say('checkProbe'), [say('checkProbeDenied'), ...mayBeUnderResourceControl(facts)]);
  }
  if (withoutExternalId.state === 'asking') return unknown(say('checkProbe'), gaps);
  const refused = answered(withoutExternalId) === 'denied' ? [say('checkProbeRefused')] : gaps;
  return warn(
    say('checkProbeAllowedTitle'),
    [say('checkProbeAllowed'), ...refused, ...mayBeUnderResourceControl(facts)],
    [say('checkProbeNarrow')],
  );
}

/** Whether it was the credentials' own permissions that denied them the role. */
function isByOwnPolicies({ kind, message }: AwsFailure): boolean {
  return kind === 'access-denied' && !isByOrganization(message);
}
