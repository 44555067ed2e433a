import { compareExternalIds } from '../../policy/compare-external-id.ts';
import { samePolicy } from '../../policy/compare-policies.ts';
import { parseTrustPolicy } from '../../policy/parse-trust-policy.ts';
import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';
import { unlessBehind } from './answer-behind.ts';
import { isTrustShownRight } from './as-shown.ts';
import { besideGap } from './beside-gap.ts';
import { replaceTrust } from './replace-trust.ts';
import { resultsOf } from './result.ts';
import { judgeTrustPolicy } from './trust-judgement.ts';

const { warn, unknown } = resultsOf('trust');

/** The role's trust policy against the wizard's: AWS's own copy, or else the one the console showed. */
export function checkTrust(facts: Facts): CheckResult {
  const { role, live } = facts;
  const inAws = live && answered(live.role)?.trustPolicy;
  if (inAws) {
    const judged = besideConsole(judgeTrustPolicy(inAws, facts), inAws, role.trustPolicy);
    return unlessBehind(facts, judged, () => isTrustShownRight(facts));
  }
  const seen =
    role.trustPolicy === null ? unseen(facts) : judgeTrustPolicy(role.trustPolicy, facts);
  return live ? besideGap(seen, say('checkTrust'), live.role) : seen;
}

/** Only the external ID is known by which the extension made the role. */
function unseen({ role, wizard }: Facts): CheckResult {
  const { externalId } = role;
  if (externalId !== null && wizard.externalId !== '' && externalId !== wizard.externalId) {
    const { summary } = compareExternalIds(wizard.externalId, externalId);
    return warn(say('checkTrustOtherId'), [say('checkTrustMadeWith'), ...summary], replaceTrust);
  }
  return unknown(say('checkTrustNotSeen'), [say('checkTrustNotRead')], [say('checkTrustOpenTab')]);
}

/** What AWS says counts; but two different policies of one role never pass in silence. */
function besideConsole(judged: CheckResult, inAws: string, shown: string | null): CheckResult {
  if (shown === null || isSame(inAws, shown)) return judged;
  const evidence = [...judged.evidence, say('checkTrustConsoleDiffers')];
  if (judged.verdict !== 'pass') return { ...judged, evidence };
  return warn(say('checkTrustNotAsShown'), evidence, [say('checkTrustReload')]);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [parseTrustPolicy(one), parseTrustPolicy(other)];
  return a.ok && b.ok ? samePolicy(a.value, b.value) : one === other;
}
