import { splitArn } from '../../policy/arn-parts.ts';
import { type Sentences, say } from '../../texts/text.ts';
import type { CheckResult, Verdict } from '../check.ts';
import type { Facts } from '../facts.ts';
import { findIdentityCenter } from './identity-center.ts';
import { placeInOrganization } from './organization-place.ts';
import { otherAccount } from './other-account.ts';
import { resultsOf } from './result.ts';

const { pass, warn, fail, unknown } = resultsOf('wrong-account');

/** Whether the role is in an account that can show the source's data. */
export function checkWrongAccount(facts: Facts): CheckResult {
  const { recipe, role } = facts;
  const mend = [recipe.homeNote];
  const account = splitArn(role.arn ?? '')?.accountId || role.account;
  if (!account) return unknown(say('checkAccountNotKnown'), mend);
  if (role.account !== null && account !== role.account) {
    const evidence = say('checkAccountSignedIn', { account, console: role.account });
    return fail(say('checkAccountConsole'), [evidence], mend);
  }
  switch (recipe.home) {
    case 'any':
    case 'same-account': {
      const evidence = [say('checkAccountIn', { account }), recipe.homeNote];
      return ofOtherCredentials(facts, account) ?? pass(say('checkAccount'), evidence);
    }
    case 'management':
      return inOrganization(facts, account, []);
    case 'management-or-delegated-administrator':
      return inOrganization(facts, account, findIdentityCenter(facts));
  }
}

/**
 * Credentials of another account than the role's: a contradiction, but no proof, since an admin of the
 * organization may have those of the management account at hand.
 */
function ofOtherCredentials(facts: Facts, account: string): CheckResult | null {
  const caller = otherAccount(facts);
  if (caller === null) return null;
  const evidence = [say('checkAccountCaller', { account, caller })];
  const mend = [say('checkAccountCredentialsOf', { account }), facts.recipe.homeNote];
  return warn(say('checkAccountCredentials'), evidence, mend);
}

const gravest: readonly Verdict[] = ['fail', 'warn', 'unknown', 'pass'];

/** The gravest of what the organization and Identity Center say, with the evidence of both. */
function inOrganization(
  facts: Facts,
  account: string,
  identityCenter: readonly CheckResult[],
): CheckResult {
  const place = placeInOrganization(facts, account);
  const other = place.verdict === 'pass' ? null : ofOtherCredentials(facts, account);
  const found = [place, ...(other ? [other] : []), ...identityCenter];
  const decisive = gravest
    .map((verdict) => found.find((each) => each.verdict === verdict))
    .find((each) => each !== undefined);
  const evidence = found.flatMap((each) => each.evidence);
  return { ...(decisive ?? place), evidence: withoutRepeats(evidence) };
}

function withoutRepeats(sentences: Sentences): Sentences {
  return [...new Map(sentences.map((each) => [JSON.stringify(each), each])).values()];
}
