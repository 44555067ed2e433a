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
    const byDocuments = judgeByDocuments(known, action);
    const verdict = simulation
      ? judgeBySimulation(byName.get(action.toLowerCase()), byDocuments)
      : byDocuments;
    actions[verdict].push(action);
  }
  return { isSimulated: simulation !== undefined, actions, total: all.length };
}

function judgeByDocuments({ documents, boundary }: KnownPolicies, action: string): ActionVerdict {
  const policies = documents.map(({ document }) => document);
  const judged = judgeAction(policies, action);
  const bounded = boundary ? judgeAction([boundary], action) : 'allowed';
  switch (bounded) {
    case 'denied':
    case 'missing':
      return judged === 'denied' || judged === 'missing' ? judged : 'boundary';
    case 'limited':
      return judged === 'allowed' ? 'limited' : judged;
    case 'allowed':
      return judged;
  }
}

/**
 * A simulation asks for all resources and knows no values of condition keys (IAM API reference,
 * SimulatePrincipalPolicy), so it denies implicitly what is allowed for some resources only.
 */
function judgeBySimulation(
  simulated: SimulatedAction | undefined,
  byDocuments: ActionVerdict,
): ActionVerdict {
  if (!simulated) return 'not-judged';
  if (simulated.decision === 'allowed') return 'allowed';
  if (simulated.allowedByOrganization === false) return 'organization';
  if (simulated.allowedByBoundary === false) return 'boundary';
  if (simulated.decision === 'explicitDeny') return 'denied';
  return byDocuments === 'limited' ? 'limited' : 'missing';
}
