import type { CheckResult } from '../check.ts';
import type { OfflineFacts } from '../facts.ts';
import { coverageOf } from './coverage.ts';
import { readPolicies } from './read-policies.ts';
import { listed, resultsOf } from './result.ts';

const { pass, warn, fail, unknown } = resultsOf('wrong-prefix');

/** Whether a policy allows actions under a prefix that is mistaken for the source's own. */
export function checkWrongPrefix(facts: OfflineFacts): CheckResult {
  const { recipe } = facts;
  if (recipe.service.length === 0) {
    return unknown('API prefix not checked', 'Role Courier does not know what this source reads.');
  }
  const known = readPolicies(facts);
  if (known.documents.length === 0) {
    return unknown('API prefix not checked', 'No policy of the role was read.');
  }
  const wrong = known.documents.flatMap(({ name, document }) =>
    document.Statement.filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Action = [] }) => Action)
      .filter((action) => recipe.wrongPrefixes.includes(action.split(':')[0]?.toLowerCase() ?? ''))
      .map((action) => ({ name, action })),
  );
  const right = recipe.service.map((service) => `${service}:`).join(' or ');
  const [first] = wrong;
  if (!first) return pass('API prefix', `No action has a prefix mistaken for ${right}.`);
  const actions = [...new Set(wrong.map(({ action }) => action))];
  const evidence = `${first.name} allows ${listed(actions)}, and ${recipe.title} is read through ${right}.`;
  const { missing, denied } = coverageOf(facts, known);
  if (missing.length + denied.length === 0) {
    return pass('API prefix', `${evidence} The role also allows what is needed there.`);
  }
  const mend = `Write ${right} in front of these actions, or add the policy that Role Courier suggests.`;
  const isCertain = known.unread.length === 0 && known.isWhole;
  return (isCertain ? fail : warn)(
    `Wrong API prefix: ${actions[0]?.split(':')[0]}:`,
    evidence,
    mend,
  );
}
