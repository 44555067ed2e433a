import { type Sentences, say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';
import type { LiveFacts } from '../live/live-facts.ts';
import { gapOf } from './gap.ts';
import { otherAccount } from './other-account.ts';
import { listed, resultsOf } from './result.ts';

const { pass, warn, fail, unknown } = resultsOf('wrong-account');

/** What the account is in its organization: management, delegated administrator, or only a member. */
export function placeInOrganization(facts: Facts, account: string): CheckResult {
  const { recipe, live } = facts;
  const mend = [recipe.homeNote];
  if (live === null || live.organization.state === 'not-asked') {
    const evidence = say('checkAccountNeedsCredentials', { account });
    return unknown(say('checkAccountUnchecked'), [evidence], mend);
  }
  const asked = live.organization;
  if (asked.state !== 'answered') {
    const title = say(asked.state === 'asking' ? 'checkAccount' : 'checkAccountUnchecked');
    return unknown(title, [say('checkAccountIn', { account }), ...gapOf(asked)], mend);
  }
  if (asked.value === null) return withoutOrganization(facts, live, account);
  const { managementAccount: management } = asked.value;
  if (account === management) {
    return pass(say('checkAccount'), [say('checkAccountIsManagement', { account })]);
  }
  const others = delegatedAdministrators(facts, live);
  if (others?.includes(account)) {
    return pass(say('checkAccount'), [say('checkAccountIsDelegated', { account })]);
  }
  const evidence = [say('checkAccountMember', { account, management })];
  if (otherAccount(facts) !== null) {
    // The organization is the one of the credentials: the role's account may be in another.
    return unknown(say('checkAccountUnchecked'), [say('checkAccountNotOf', { account })], mend);
  }
  if (isRefusedAsMember(live)) {
    return fail(
      say('checkAccountWrong'),
      [...evidence, say('checkAccountRefused', { account })],
      mend,
    );
  }
  if (recipe.home === 'management' && answered(live.delegatedAdministrators) !== undefined) {
    // AWS answers that question to the management account and to delegated administrators only.
    const told = say('checkAccountDelegatedInstead', { account, management });
    return warn(say('checkAccount'), [told], mend);
  }
  if (others === null) {
    const gap = gapOf(live.delegatedAdministrators);
    const told: Sentences = [say('checkAccountNotManagement', { account, management }), ...gap];
    return unknown(say('checkAccountUnchecked'), told, mend);
  }
  const delegated =
    others.length > 0 ? [say('checkAccountDelegated', { accounts: listed(others) })] : [];
  return fail(say('checkAccountWrong'), [...evidence, ...delegated], mend);
}

/**
 * Those who can see the source besides the management account; null where that is not known, as it is of
 * all that an organization has delegated, whatever the service.
 */
function delegatedAdministrators({ recipe }: Facts, live: LiveFacts): string[] | null {
  if (recipe.home === 'management') return null;
  return answered(live.delegatedAdministrators) ?? null;
}

/**
 * Organizations answers this call to the management account and to delegated administrators only (API
 * reference, ListDelegatedAdministrators), and refuses other accounts in words of its own; who only
 * lacks the permission hears "is not authorized to perform", as everywhere.
 */
function isRefusedAsMember({ delegatedAdministrators: asked }: LiveFacts): boolean {
  return (
    asked.state === 'failed' &&
    asked.failure.kind === 'access-denied' &&
    /have permissions to access this resource/i.test(asked.failure.message)
  );
}

/** Without an organization an account can have an Identity Center of its own, for itself alone. */
function withoutOrganization(facts: Facts, live: LiveFacts, account: string): CheckResult {
  const caller = otherAccount(facts);
  const mend = [facts.recipe.homeNote];
  if (caller !== null) {
    return unknown(say('checkAccountUnchecked'), [say('checkAccountNotOf', { account })], mend);
  }
  const evidence = say('checkAccountNoOrganization', { account });
  const instance = answered(live.identityCenter.instance);
  if (facts.recipe.home !== 'management' && instance?.ownerAccount === account) {
    return warn(say('checkAccountAlone'), [evidence, say('checkAccountOwnInstance')], mend);
  }
  return fail(say('checkAccountWrong'), [evidence], mend);
}
