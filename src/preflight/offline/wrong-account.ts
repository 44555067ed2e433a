import { splitArn } from '../../policy/arn-parts.ts';
import type { CheckResult } from '../check.ts';
import type { OfflineFacts } from '../facts.ts';
import { resultsOf } from './result.ts';

const { pass, fail, unknown } = resultsOf('wrong-account');

/** Whether the role is in an account that can show the source's data. */
export function checkWrongAccount({ recipe, role, organization }: OfflineFacts): CheckResult {
  const { home, homeNote } = recipe;
  const account = splitArn(role.arn ?? '')?.accountId || role.account;
  if (!account) return unknown('Account not known yet', homeNote);
  if (role.account !== null && account !== role.account) {
    return fail(
      'Wrong account: the console is signed in to another',
      `The role is in ${account}, and the console is signed in to ${role.account}.`,
      homeNote,
    );
  }
  switch (home) {
    case 'any':
    case 'same-account':
      return pass('Account', `The role is in ${account}. ${homeNote}`);
    case 'management':
    case 'management-or-delegated-administrator': {
      if (!organization) {
        return unknown(
          'Account not checked against the organization',
          `The role is in ${account}; what that account is in its organization cannot be seen without credentials.`,
          homeNote,
        );
      }
      const { managementAccount, delegatedAdministrators } = organization;
      const isDelegated = home !== 'management' && delegatedAdministrators.includes(account);
      if (account === managementAccount || isDelegated) {
        const what = isDelegated ? 'a delegated administrator' : 'the management account';
        return pass('Account', `The role is in ${account}, ${what} of the organization.`);
      }
      return fail(
        'Wrong account: Iru would find nothing',
        `The role is in the member account ${account}; the management account is ${managementAccount}.`,
        homeNote,
      );
    }
  }
}
