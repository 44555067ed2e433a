import { beyondReading } from '../../policy/evaluate/beyond-reading.ts';
import { parsePolicyDocument } from '../../policy/policy-document.ts';
import { type Sentences, say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';
import type { LivePolicy } from '../live/live-facts.ts';
import { knownPolicies } from './known-policies.ts';
import { listed, resultsOf } from './result.ts';

const { warn } = resultsOf('excess');

/**
 * Whether the role may do more than read, by policies that a role of before may have besides: whoever
 * may assume it, may. No result where nothing of the kind was seen.
 */
export function checkExcess(facts: Facts): CheckResult | null {
  const { role, live } = facts;
  const policies: LivePolicy[] = (live && answered(live.policies)) ?? role.policies;
  const known = knownPolicies(facts);
  const all = known.documents.map(({ document }) => document);
  const evidence: Sentences = policies
    .filter((policy) => policy.kind !== 'boundary' && !isForReading(policy))
    .flatMap((policy) => {
      const read = parsePolicyDocument(policy.json ?? '');
      if (!read.ok)
        return isForAll(policy) ? [say('checkExcessByName', { policy: policy.name })] : [];
      const actions = beyondReading(read.value, all, known.boundary);
      const told = { policy: policy.name, actions: listed(actions) };
      return actions.length > 0 ? [say('checkExcessActions', told)] : [];
    });
  if (evidence.length === 0) return null;
  return warn(say('checkExcess'), [...evidence, say('checkExcessIru')], [say('checkExcessMend')]);
}

/** AWS's own go by their names, a customer's that was not read by its ARN. */
const isOfAws = ({ name, kind, arn = name }: LivePolicy) =>
  kind === 'managed' && (!arn.startsWith('arn:') || arn.split(':')[4] === 'aws');

/** Some of AWS's for reading have a few actions with other names. */
const isForReading = (policy: LivePolicy) =>
  isOfAws(policy) && /ReadOnly|ViewOnly|SecurityAudit/.test(policy.name);

const isForAll = (policy: LivePolicy) =>
  isOfAws(policy) && /FullAccess|^AdministratorAccess|^PowerUserAccess/.test(policy.name);
