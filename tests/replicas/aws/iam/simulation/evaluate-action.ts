import { type ControlLevel, controlPoliciesOf } from '../../access/control-policies.ts';
import { onlyBy } from '../../access/decide.ts';
import type { EntityPolicies } from '../../access/policies-of.ts';
import { type AccessQuestion, type Context, simulate } from '../../access/simulate.ts';
import { organizationOf } from '../../state/aws-state.ts';
import type { World } from '../../world.ts';
import { matchedStatements } from './matched-statements.ts';
import { missingContext } from './missing-context.ts';
import { conditionKeys, statementsOf } from './statements.ts';

export interface Simulated {
  world: World;
  accountId: string;
  principalArn: string;
  policies: EntityPolicies;
  context: Context;
}

// The IAM User Guide on the simulator: it does not evaluate service control policies that have any
// conditions.
function withoutConditions(levels: readonly ControlLevel[]): ControlLevel[] {
  return levels.map(({ target, policies }) => ({
    target,
    policies: policies.filter(({ document }) =>
      statementsOf(document).every((statement) => conditionKeys(statement).length === 0),
    ),
  }));
}

/** One of SimulatePrincipalPolicy's results. */
export function evaluateAction(simulated: Simulated, action: string, resource: string): object {
  const { world, accountId, policies, context } = simulated;
  const { inline, attached, boundary } = policies;
  const question: AccessQuestion = {
    principalArn: simulated.principalArn,
    action,
    resource,
    resourceAccountId: accountId,
    context,
    identityPolicies: [...inline, ...attached],
    boundary,
    controlLevels: withoutConditions(controlPoliciesOf(world.state, accountId)),
    trustPolicy: null,
  };
  const inOrganization = organizationOf(world.state, accountId) !== undefined;
  const passes = (kind: 'service-control' | 'boundary') =>
    simulate(onlyBy(kind, question)) === 'allowed';
  return {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision: simulate(question),
    MatchedStatements: matchedStatements(question, policies),
    MissingContextValues: missingContext([...inline, ...attached, ...(boundary ?? [])], context),
    OrganizationsDecisionDetail: inOrganization
      ? { AllowedByOrganizations: passes('service-control') }
      : undefined,
    PermissionsBoundaryDecisionDetail:
      boundary === null ? undefined : { AllowedByPermissionsBoundary: passes('boundary') },
  };
}
