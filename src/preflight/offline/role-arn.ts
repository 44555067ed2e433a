import { parseRoleArn } from '../../policy/arn.ts';
import type { CheckResult } from '../check.ts';
import type { OfflineFacts } from '../facts.ts';
import { resultsOf } from './result.ts';

const { pass, warn, fail, unknown } = resultsOf('role-arn');

const copy = "Copy the ARN from the role's page in IAM.";

/** Whether the ARN is one of a role that Iru can use: shape, partition, account; and how sure it is. */
export function checkRoleArn({ role, wizard }: OfflineFacts): CheckResult {
  const { arn, account } = role;
  if (arn === null) return unknown('Role ARN not known yet', 'No role ARN was seen.', copy);
  const parsed = parseRoleArn(arn);
  if (!parsed.ok) return fail('Role ARN cannot be right', parsed.problem.text, copy);
  const { partition, accountId } = parsed.value;
  if (wizard.partition !== '' && partition !== wizard.partition) {
    return fail(
      'Role ARN of another partition',
      `The role is in the partition ${partition}, and Iru asks from ${wizard.partition}. No role can be assumed from one partition into another.`,
      `Create the role in an account of the partition ${wizard.partition}.`,
    );
  }
  if (account !== null && accountId !== account) {
    return fail(
      'Wrong account: the role ARN names another one',
      `The role ARN names the account ${accountId}, and the console is signed in to ${account}.`,
      `Sign in to the account that Iru is to read, and take the ARN of the role there.`,
    );
  }
  if (!role.arnConfirmed) {
    return warn(
      'Role ARN not seen on its page',
      `${arn} was composed of the account and the role's name.`,
      "Open the role's page in IAM, so that Role Courier can read the ARN there.",
    );
  }
  return pass('Role ARN', `${arn}, as the role's page shows it.`);
}
