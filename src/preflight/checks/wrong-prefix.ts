import { wrongPrefixes } from '../../sources/wrong-prefixes.ts';
import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { asShown } from './as-shown.ts';
import { besideGap, unreadPolicies } from './beside-gap.ts';
import { judgedActions } from './judged-actions.ts';
import { type KnownPolicies, knownPolicies } from './known-policies.ts';
import { unlessPoliciesBehind } from './policies-behind.ts';
import { listed, resultsOf } from './result.ts';

const { pass, warn, fail, unknown } = resultsOf('wrong-prefix');

/** Whether a policy allows actions under a prefix that is mistaken for the source's own. */
export function checkWrongPrefix(facts: Facts): CheckResult {
  if (facts.recipe.service.length === 0) {
    return unknown(say('checkPrefixUnchecked'), [say('checkPrefixNoRecipe')]);
  }
  const found = judge(facts, knownPolicies(facts));
  const { live } = facts;
  if (live === null) return found;
  const told = besideGap(found, say('checkPrefix'), live.policies, ...unreadPolicies(live));
  const shown = () => checkWrongPrefix(asShown(facts)).verdict;
  return unlessPoliciesBehind(
    facts,
    told,
    () => shown() === 'pass',
    () => shown() !== 'fail',
  );
}

function judge(facts: Facts, known: KnownPolicies): CheckResult {
  const { service, title: source } = facts.recipe;
  if (known.documents.length === 0) {
    return unknown(say('checkPrefixUnchecked'), [say('checkPrefixNoPolicy')]);
  }
  const right = service.map((each) => `${each}:`).join(', ');
  const wrong = wrongActions(facts, known);
  const [one] = wrong;
  if (!one) return pass(say('checkPrefix'), [say('checkPrefixRight', { right })]);
  const actions = [...new Set(wrong.map(({ action }) => action))];
  const evidence = say('checkPrefixFound', {
    policy: one.policy,
    actions: listed(actions),
    source,
    right,
  });
  const { isSimulated, actions: judged } = judgedActions(facts, known);
  const { missing, denied } = judged;
  if (missing.length + denied.length + judged['not-judged'].length === 0) {
    return pass(say('checkPrefix'), [evidence, say('checkPrefixBoth')]);
  }
  const isCertain = isSimulated || (known.unread.length === 0 && known.isWhole);
  const prefix = `${actions[0]?.split(':')[0]}:`;
  return (isCertain ? fail : warn)(
    say('checkPrefixWrong', { prefix }),
    [evidence],
    [say('checkPrefixMend', { right })],
  );
}

function wrongActions({ recipe }: Facts, { documents }: KnownPolicies) {
  return documents.flatMap(({ name: policy, document }) =>
    document.Statement.filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Action = [] }) => Action)
      .filter((action) =>
        wrongPrefixes[recipe.id].includes(action.split(':')[0]?.toLowerCase() ?? ''),
      )
      .map((action) => ({ policy, action })),
  );
}
