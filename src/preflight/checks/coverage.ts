import { splitArn } from '../../policy/arn-parts.ts';
import { type Sentences, say, type Text } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';
import type { LiveFacts } from '../live/live-facts.ts';
import { areActionsShownAllowed, isNothingShownKeptOut } from './as-shown.ts';
import { askAws } from './ask-aws.ts';
import { besideGap, unreadPolicies } from './beside-gap.ts';
import { lackingActions, mendOf, titleOf } from './describe-lack.ts';
import { type JudgedActions, judgedActions } from './judged-actions.ts';
import { type KnownPolicies, knownPolicies } from './known-policies.ts';
import { unlessPoliciesBehind } from './policies-behind.ts';
import { listed, resultsOf } from './result.ts';

const { pass, warn, fail, unknown } = resultsOf('coverage');

/** Whether the role may do every action by which Iru reads the source. */
export function checkCoverage(facts: Facts): CheckResult {
  const { recipe, live } = facts;
  if (recipe.readActions.length === 0) {
    return unknown(say('checkCoverageUnchecked'), [say('checkCoverageNoRecipe')]);
  }
  const known = knownPolicies(facts);
  const judged = judgedActions(facts, known);
  const found = judged.isSimulated
    ? bySimulation(facts, judged)
    : besideLive(byDocuments(facts, judged, known), live);
  // The console shows nothing of the organization's policies.
  if (judged.actions.organization.length > 0) return found;
  return unlessPoliciesBehind(
    facts,
    found,
    () => areActionsShownAllowed(facts),
    () => isNothingShownKeptOut(facts),
  );
}

/** The documents stand in for a simulation that is not to be had; whether AWS gave them is told. */
function besideLive(found: CheckResult, live: LiveFacts | null): CheckResult {
  if (live === null) return found;
  const { simulation, policies } = live;
  const title = say('checkCoverage');
  if (simulation.state !== 'failed') return besideGap(found, title, simulation);
  const told = besideGap(found, title, simulation, policies, ...unreadPolicies(live));
  return policies.state === 'answered'
    ? { ...told, evidence: [...told.evidence, say('checkCoverageByDocuments')] }
    : told;
}

function bySimulation(facts: Facts, { actions, total }: JudgedActions): CheckResult {
  const { recipe } = facts;
  const lacking = lackingActions(actions);
  const notJudged = actions['not-judged'];
  const simulated = [
    say('checkCoverageSimulated'),
    ...(mayBeUnderControl(facts) ? [say('checkCoverageControl')] : []),
  ];
  const title = titleOf(actions, total);
  if (title) return fail(title, [...lacking, ...simulated], mendOf(actions, recipe));
  if (notJudged.length > 0) {
    const evidence = say('checkCoverageNotJudged', { actions: listed(notJudged) });
    return unknown(say('checkCoverageNotKnown'), [...lacking, evidence]);
  }
  if (lacking.length > 0) {
    return warn(say('checkCoveragePart'), [...lacking, ...simulated], mendOf(actions, recipe));
  }
  return pass(say('checkCoverage'), [say('checkCoverageAll', { total }), ...simulated]);
}

/**
 * Whether the organization's policies may keep more out than is simulated: the simulator skips service
 * control policies with conditions (IAM User Guide, policy simulator). None binds the management account.
 */
function mayBeUnderControl({ live, role }: Facts): boolean {
  if (live === null) return false;
  const isControlled = answered(live.simulation)?.some(
    ({ allowedByOrganization }) => allowedByOrganization !== null,
  );
  const management = answered(live.organization)?.managementAccount;
  return isControlled === true && management !== splitArn(role.arn ?? '')?.accountId;
}

function byDocuments(
  facts: Facts,
  { actions, total }: JudgedActions,
  { documents, unread, byName, isWhole, isBoundaryUnread, isBoundaryUntold }: KnownPolicies,
): CheckResult {
  const { recipe, role } = facts;
  const { denied, missing, boundary, limited } = actions;
  const areAllRead = unread.length === 0 && isWhole;
  const told = lackingActions(actions, areAllRead);
  const notRead = unreadOf(unread);
  const notKnown = say('checkCoverageNotKnown');
  const isCertain = denied.length + boundary.length > 0 || areAllRead;
  const title = titleOf(actions, total);
  if (title && isCertain) return fail(title, [...told, ...notRead], mendOf(actions, recipe));
  if (missing.length > 0) {
    if (documents.length > 0) return unknown(notKnown, [...told, ...notRead], askAws(facts));
    // Of what was not read nobody can say that it lacks something.
    return unknown(
      notKnown,
      unread.length > 0 ? notRead : [say('checkCoverageNone')],
      askAws(facts),
    );
  }
  if (isBoundaryUnread) return unknown(notKnown, [say('checkCoverageBoundary'), ...notRead]);
  if (isBoundaryUntold) return unknown(notKnown, [say('checkCoverageUntold'), ...notRead]);
  if (limited.length > 0) {
    return warn(say('checkCoveragePart'), [...told, ...notRead], mendOf(actions, recipe));
  }
  const kept: Text[] =
    byName.length > 0 ? [say('checkCoverageKept', { policies: listed(byName) })] : [];
  const all = [say('checkCoverageAll', { total }), ...kept];
  // What was not read may deny what the others allow. A role that was there before may have any policy.
  const mayHaveOthers = !isWhole && role.createdAt === null;
  if (unread.length > 0 || mayHaveOthers) {
    const notWhole = mayHaveOthers ? [say('checkCoverageNotWhole')] : [];
    return unknown(notKnown, [...all, ...notWhole, ...notRead], askAws(facts));
  }
  return pass(say('checkCoverage'), all);
}

function unreadOf(unread: readonly string[]): Sentences {
  if (unread.length === 0) return [];
  const policies = listed(unread);
  return unread.length > 1
    ? [say('checkCoverageUnreadSome', { policies })]
    : [say('checkCoverageUnreadOne', { policy: policies })];
}
