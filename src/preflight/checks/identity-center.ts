import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { gapOf } from './gap.ts';
import { otherAccount } from './other-account.ts';
import { resultsOf } from './result.ts';

const { pass, fail, unknown } = resultsOf('wrong-account');

/**
 * Whether the account shows an instance of IAM Identity Center, and in which region: an empty answer
 * of one region proves nothing. No result where that was not asked about the role's account.
 */
export function findIdentityCenter(facts: Facts): CheckResult[] {
  const { live, recipe } = facts;
  if (live === null || otherAccount(facts) !== null) return [];
  const { instance, regionsAsked: asked, regionsAnswered } = live.identityCenter;
  switch (instance.state) {
    case 'not-asked':
      return [];
    case 'asking':
      return [unknown(say('checkAccount'), gapOf(instance))];
    case 'failed':
      return [unknown(say('checkAccountNoRegion'), gapOf(instance))];
    case 'answered':
      break;
  }
  if (instance.value !== null) {
    const { region, ownerAccount: owner } = instance.value;
    return [pass(say('checkAccount'), [say('checkAccountInstance', { region, owner })])];
  }
  if (regionsAnswered < asked) {
    const evidence = say('checkAccountSomeRegions', { answered: regionsAnswered, asked });
    return [unknown(say('checkAccountNoRegion'), [evidence], [say('checkAccountTryRegions')])];
  }
  const evidence = say('checkAccountAllRegions', { asked });
  const mend = [say('checkAccountEnable'), recipe.homeNote];
  return [fail(say('checkAccountNoInstance'), [evidence], mend)];
}
