import { type ActionJudgement, judgeAction } from '../../policy/evaluate/judge-action.ts';
import { expandReadActions } from '../../sources/expand-actions.ts';
import type { CheckResult } from '../check.ts';
import type { OfflineFacts } from '../facts.ts';
import { type KnownPolicies, readPolicies } from './read-policies.ts';
import { listed, resultsOf } from './result.ts';

const { pass, warn, fail, unknown } = resultsOf('coverage');

/** The source's read actions, each under what the role's known policies say to it. */
export type Coverage = Record<ActionJudgement, string[]>;

/** What the boundary leaves of an action; both have to allow it. */
function narrower(a: ActionJudgement, b: ActionJudgement): ActionJudgement {
  const order = ['denied', 'missing', 'limited', 'allowed'] as const;
  return order.find((each) => each === a || each === b) ?? a;
}

export function coverageOf({ recipe }: OfflineFacts, known: KnownPolicies): Coverage {
  const coverage: Coverage = { allowed: [], limited: [], denied: [], missing: [] };
  const documents = known.documents.map(({ document }) => document);
  for (const action of expandReadActions(recipe)) {
    const judged = judgeAction(documents, action);
    const bounded = known.boundary ? judgeAction([known.boundary], action) : 'allowed';
    coverage[narrower(judged, bounded)].push(action);
  }
  return coverage;
}

/** What the role lacks, in a sentence for each way of lacking it. */
function lacking({ missing, denied, limited }: Coverage, boundary: boolean): string {
  return [
    missing.length > 0 && `Not allowed: ${listed(missing)}.`,
    denied.length > 0 && `Explicitly denied: ${listed(denied)}.`,
    limited.length > 0 && `Only for some resources or under conditions: ${listed(limited)}.`,
    boundary && 'The role has a permissions boundary, which has to allow them as well.',
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** Whether the role's policies allow every action by which Iru reads the source. */
export function checkCoverage(facts: OfflineFacts): CheckResult {
  const { recipe } = facts;
  if (recipe.readActions.length === 0) {
    return unknown('Permissions not checked', 'Role Courier does not know what this source reads.');
  }
  const known = readPolicies(facts);
  const { unread, byName, isWhole, boundary } = known;
  const coverage = coverageOf(facts, known);
  const { allowed, limited, denied, missing } = coverage;
  const total = allowed.length + limited.length + denied.length + missing.length;
  const mend = `Add the policy that Role Courier suggests for ${recipe.title}, or allow these actions in one of the role's policies.`;
  const told = lacking(coverage, boundary !== null);
  const notRead =
    unread.length > 0
      ? ` What ${listed(unread)} ${unread.length > 1 ? 'say' : 'says'} was not seen.`
      : '';

  if (denied.length > 0) return fail('Missing permissions: some are denied', told + notRead, mend);
  if (missing.length > 0) {
    if (unread.length === 0 && isWhole) {
      const title = `Missing permissions: ${missing.length} of ${total}`;
      return fail(title, told, mend);
    }
    const evidence = isWhole
      ? told + notRead
      : `${told} The role's policies were not all seen.${notRead}`;
    return unknown(
      'Permissions not known',
      evidence,
      "Open the role's page, so that Role Courier can read its policies.",
    );
  }
  const boundaryUnread = facts.role.policies.some(
    ({ kind, name }) => kind === 'boundary' && unread.includes(name),
  );
  if (boundaryUnread)
    return unknown(
      'Permissions not known',
      `The role's policies allow what Iru reads, but its boundary limits them.${notRead}`,
    );
  if (limited.length > 0)
    return warn('Missing permissions for part of the source', told + notRead, mend);
  const kept =
    byName.length > 0 ? ` AWS keeps the content of ${listed(byName)} and can change it.` : '';
  return pass('Permissions', `All ${total} read actions are allowed.${kept}${notRead}`);
}
