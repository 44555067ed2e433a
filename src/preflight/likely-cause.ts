import { isGranted } from '../setup/is-granted.ts';
import { expandReadActions } from '../sources/expand-actions.ts';
import { type Sentences, say, type Text } from '../texts/text.ts';
import type { CheckId, CheckResult, Verdict } from './check.ts';
import { iruOf, mayBeUnderResourceControl } from './checks/resource-control.ts';
import { isNew } from './checks/role-age.ts';
import type { Facts } from './facts.ts';
import { type IruComplaint, readComplaint } from './iru-complaint.ts';
import { isByResourceControl } from './is-by-resource-control.ts';
import { needsIdentityCenter, needsOrganization } from './live/scope.ts';

/** Which checks can explain each complaint, the likeliest first. */
const suspects: Record<IruComplaint['about'], readonly CheckId[]> = {
  'assume-role': ['role-arn', 'trust', 'assume-role', 'wrong-account'],
  permission: ['coverage', 'wrong-prefix', 'encryption-key', 'reads', 'wrong-account'],
  'no-role': ['role-arn', 'wrong-account'],
  arn: ['role-arn'],
  'nothing-found': ['wrong-account', 'coverage', 'wrong-prefix', 'encryption-key', 'reads'],
  region: [],
  'no-answer': [],
  unclear: [
    'role-arn',
    'trust',
    'assume-role',
    'wrong-account',
    'coverage',
    'wrong-prefix',
    'encryption-key',
    'reads',
  ],
};

/** Why Iru most likely refused the role, by the words of its error and all that is known. */
export function likelyCause(
  error: string,
  facts: Facts,
  checks: readonly CheckResult[],
): Sentences {
  const complaint = readComplaint(error);
  if (isByResourceControl(error)) return [said(complaint), ...byResourceControl(complaint, facts)];
  return [said(complaint), ...explain(complaint, facts, checks)];
}

function said(complaint: IruComplaint): Text {
  switch (complaint.about) {
    case 'assume-role':
      return say('causeAssumeRole');
    case 'permission':
      return complaint.action === ''
        ? say('causePermission')
        : say('causeAction', { action: complaint.action });
    case 'no-role':
      return say('causeNoRole');
    case 'arn':
      return say('causeArn');
    case 'nothing-found':
      return say('causeNothingFound');
    case 'region':
      return say('causeRegion');
    case 'no-answer':
      return say('causeNoAnswer');
    case 'unclear':
      return say('causeUnclear');
  }
}

function explain(complaint: IruComplaint, facts: Facts, checks: readonly CheckResult[]): Sentences {
  const inOrder = suspects[complaint.about]
    .map((suspect) => checks.find(({ id }) => id === suspect))
    .filter((check) => check !== undefined);
  const first = (verdict: Verdict) => inOrder.find((check) => check.verdict === verdict);

  if (isOfKey(complaint, facts)) return [say('causeKey')];
  const failed = first('fail');
  // What a failed check says stands in an alert of its own.
  if (failed) return [say('causeLikely', { title: failed.title })];
  if (complaint.about === 'permission' && isWithoutPolicy(facts)) {
    return [say('causeNoPolicy'), say('checkLackAdd', { source: facts.recipe.title })];
  }
  const other = checks.find(({ verdict }) => verdict === 'fail');
  if (other) return [say('causeElsewhere', { title: other.title })];
  if (complaint.about === 'region') return [say('causeRegionMend')];
  if (isNew(facts)) return [say('causeNewRole')];
  if (checks.some(({ reason }) => reason === 'new-change')) return [say('causeChangedRole')];
  if (complaint.about === 'no-answer') return [say('causeAgain')];
  if (complaint.about === 'permission' && isUnheardOf(complaint.action, facts)) {
    return [say('causeUnheardOf', { action: complaint.action })];
  }
  const doubtful = first('warn');
  if (doubtful) {
    const { title, evidence, mend } = doubtful;
    return [say('causePerhaps', { title }), ...evidence, ...(mend ?? [])];
  }
  return [...unexplained(facts, inOrder), ...unseen(complaint, facts)];
}

/** Whether no policy was seen on the role; where AWS told of its policies, the checks judge them. */
function isWithoutPolicy({ role, live }: Facts): boolean {
  return live?.policies.state !== 'answered' && !isGranted(role);
}

/** Before Iru has the role it asks as itself, and then as the role. */
function byResourceControl({ about }: IruComplaint, facts: Facts): Sentences {
  const role = about === 'permission' ? facts.role.arn : null;
  const principal = role ?? iruOf(facts);
  return [say('causeResourceControl'), say('checkProbeControlMend', { principal })];
}

/** Whether Iru was kept out by the key that encrypts what it reads: nothing else that is wrong does that. */
function isOfKey(complaint: IruComplaint, { recipe }: Facts): boolean {
  const isDecryption = complaint.about === 'permission' && /^kms:Decrypt$/i.test(complaint.action);
  return isDecryption && needsIdentityCenter(recipe);
}

/** Whether Iru asked for more than is known of this source. */
function isUnheardOf(action: string, { recipe }: Facts): boolean {
  const known = expandReadActions(recipe).map((each) => each.toLowerCase());
  return action !== '' && !known.includes(action.toLowerCase());
}

/**
 * What may keep Iru out and no check sees: told where Iru was not let in, and nothing else explains it.
 * Of a source that reads one account, nobody asks whether that belongs to an organization.
 */
function unseen({ about }: IruComplaint, facts: Facts): Sentences {
  if (about !== 'assume-role') return [];
  return needsOrganization(facts.recipe)
    ? mayBeUnderResourceControl(facts)
    : [say('causePerhapsControl', { principal: iruOf(facts) })];
}

function unexplained(facts: Facts, suspected: readonly CheckResult[]): Sentences {
  const isOpen = suspected.some(({ verdict }) => verdict === 'unknown');
  const next = say(isOpen && facts.live === null ? 'causeAskAws' : 'causeAskIru');
  return [say('causeNone'), ...(isOpen ? [say('causeNotKnown')] : []), next];
}
