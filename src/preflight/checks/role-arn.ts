import { parseRoleArn, type RoleArn } from '../../policy/role-arn.ts';
import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import type { LiveFacts } from '../live/live-facts.ts';
import { unlessBehind } from './answer-behind.ts';
import { besideGap } from './beside-gap.ts';
import { otherAccount } from './other-account.ts';
import { resultsOf } from './result.ts';
import { wasNewWhenAsked } from './role-age.ts';

const { pass, warn, fail, unknown } = resultsOf('role-arn');

const copy = [say('checkArnCopy')];

/** Whether the ARN is one of a role that Iru can use: shape, partition, account, and existence. */
export function checkRoleArn(facts: Facts): CheckResult {
  const { arn, account } = facts.role;
  if (arn === null) return unknown(say('checkArnNotKnown'), [say('checkArnNotSeen')], copy);
  const parsed = parseRoleArn(arn);
  if (!parsed.ok) return fail(say('checkArnWrong'), parsed.problem.text, copy);
  const { partition, accountId } = parsed.value;
  const wanted = facts.wizard.partition;
  if (wanted !== '' && partition !== wanted) {
    return fail(
      say('checkArnPartition'),
      [say('checkArnPartitions', { found: partition, wanted })],
      [say('checkArnPartitionMend', { wanted })],
    );
  }
  if (account !== null && accountId !== account) {
    return fail(
      say('checkArnOtherAccount'),
      [say('checkArnAccounts', { found: accountId, account })],
      [say('checkArnAccountMend')],
    );
  }
  return facts.live ? byAws(facts, facts.live, parsed.value) : bySight(facts, arn);
}

function bySight({ role }: Facts, arn: string): CheckResult {
  if (role.arnConfirmed) return pass(say('checkArn'), [say('checkArnOnPage', { arn })]);
  return warn(say('checkArnUnseen'), [say('checkArnComposed', { arn })], [say('checkArnOpenPage')]);
}

function byAws(facts: Facts, live: LiveFacts, given: RoleArn): CheckResult {
  const { text: arn, accountId: account } = given;
  const caller = otherAccount(facts);
  if (caller !== null) {
    return warn(
      say('checkArnAskedElsewhere'),
      [say('checkArnElsewhere', { caller, account })],
      [say('checkArnCredentialsOf', { account })],
    );
  }
  if (live.role.state !== 'answered') {
    return besideGap(bySight(facts, arn), say('checkArn'), live.role);
  }
  // The console showed the role's own page, and with it that there is such a role.
  return unlessBehind(facts, byRole(facts, live.role.value, given), () => facts.role.arnConfirmed);
}

type AnsweredRole = Extract<LiveFacts['role'], { state: 'answered' }>['value'];

function byRole(
  facts: Facts,
  role: AnsweredRole,
  { text: arn, accountId: account, name }: RoleArn,
): CheckResult {
  if (role === null && wasNewWhenAsked(facts)) {
    return unknown(
      say('checkArnNotYet'),
      [say('checkArnNoSuchRole', { name, account })],
      [say('checkArnWait')],
    );
  }
  if (role === null) {
    return fail(say('checkArnNoRole'), [say('checkArnNoSuchRole', { name, account })], copy);
  }
  if (role.arn === arn) return pass(say('checkArn'), [say('checkArnByAws', { arn })]);
  return fail(
    say('checkArnNotOwn'),
    [say('checkArnOwn', { given: arn, own: role.arn })],
    [say('checkArnUseOwn', { own: role.arn })],
  );
}
