import { type ActionJudgement, judgeAction } from '../../policy/evaluate/judge-action.ts';
import { expandReadActions } from '../../sources/expand-actions.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';
import type { SimulatedAction } from '../live/live-facts.ts';
import type { KnownPolicies } from './known-policies.ts';

/** What keeps an action out besides the role's policies: the organization's, or the boundary. */
export type ActionVerdict = ActionJudgement | 'organization' | 'boundary' | 'not-judged';

/** The source's read actions, each under what is said to it. */
export type JudgedActions = {
  isSimulated: boolean;
  actions: Record<ActionVerdict, string[]>;
  total: number;
};

/** AWS's own simulation where it answered, else the documents that are known. */
export function judgedActions({ recipe, live }: Facts, known: KnownPolicies): JudgedActions {
  const simulation = live ? answered(live.simulation) : undefined;
  const byName = new Map(simulation?.map((each) => [each.action.toLowerCase(), each]));
  const actions: JudgedActions['actions'] = {
    allowed: [],
    limited: [],
    denied: [],
    missing: [],
    organization: [],
    boundary: [],
    'not-judged': [],
  };
  const all = expandReadActions(recipe);
  for (const action of all) {
    const documents = judgeByDocuments(known, action);
    const verdicts = simulation
      ? judgeBySimulation(byName.get(action.toLowerCase()), documents)
      : verdictsOf(documents);
    for (const verdict of verdicts) actions[verdict].push(action);
  }
  return { isSimulated: simulation !== undefined, actions, total: all.length };
}

/** What the role's own policies and its boundary say, each by itself. */
type Documents = { own: ActionJudgement; bounded: ActionJudgement; areAllRead: boolean };

function judgeByDocuments(known: KnownPolicies, action: string): Documents {
  const { documents, boundary, unread, isWhole } = known;
  const policies = documents.map(({ document }) => document);
  return {
    own: judgeAction(policies, action),
    bounded: boundary ? judgeAction([boundary], action) : 'allowed',
    areAllRead: isWhole && unread.length === 0,
  };
}

const keepsOut = (judged: ActionJudgement) => judged === 'denied' || judged === 'missing';

/** Each cause counts: where one is mended, the other still stands in the way. */
function verdictsOf({ own, bounded }: Documents): ActionVerdict[] {
  if (keepsOut(bounded)) return keepsOut(own) ? [own, 'boundary'] : ['boundary'];
  return [bounded === 'limited' && own === 'allowed' ? 'limited' : own];
}

/**
 * A simulation asks for all resources and knows no values of condition keys (IAM API reference,
 * SimulatePrincipalPolicy): what is allowed or denied for some resources or under conditions only, it
 * takes for one or the other, and the documents tell.
 */
function judgeBySimulation(
  simulated: SimulatedAction | undefined,
  { own, bounded, areAllRead }: Documents,
): ActionVerdict[] {
  if (!simulated) return ['not-judged'];
  const isLimited = own === 'limited' || (own === 'allowed' && bounded === 'limited');
  if (simulated.decision === 'allowed') return [isLimited ? 'limited' : 'allowed'];
  const around: ActionVerdict[] = [];
  if (simulated.allowedByOrganization === false) around.push('organization');
  if (simulated.allowedByBoundary === false && bounded !== 'limited') around.push('boundary');
  if (around.length > 0) {
    const lacksToo = own === 'denied' || (own === 'missing' && areAllRead);
    return lacksToo ? [own, ...around] : around;
  }
  if (isLimited) return ['limited'];
  return [simulated.decision === 'explicitDeny' ? 'denied' : 'missing'];
}
