import { type EvaluationResult, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { expandReadActions } from '../../sources/expand-actions.ts';
import { allPages } from './all-pages.ts';
import type { SimulatedAction } from './live-facts.ts';
import { present } from './present.ts';
import type { Run } from './run.ts';

/** Has IAM itself judge each of the source's read actions, with boundary and SCPs. */
export async function askSimulation(run: Run): Promise<void> {
  const { job, recipe, clients, endpoints, ask, learn } = run;
  const ActionNames = expandReadActions(recipe);
  if (ActionNames.length === 0) return;
  learn({ simulation: { state: 'asking' } });
  const simulation = await ask({
    action: 'iam:SimulatePrincipalPolicy',
    host: endpoints.iam.host,
    async send(until) {
      const results = await allPages(async (Marker) => {
        const simulate = new SimulatePrincipalPolicyCommand({
          PolicySourceArn: job.roleArn,
          ActionNames,
          MaxItems: 1_000,
          Marker,
        });
        const page = await clients.iam.send(simulate, until);
        return { entries: page.EvaluationResults, next: page.Marker };
      });
      return results.map(simulated);
    },
  });
  learn({ simulation });
}

function simulated({
  EvalActionName: action,
  EvalDecision: decision,
  OrganizationsDecisionDetail: organization,
  PermissionsBoundaryDecisionDetail: boundary,
}: EvaluationResult): SimulatedAction {
  return {
    action: present(action),
    decision: decision === 'allowed' || decision === 'explicitDeny' ? decision : 'implicitDeny',
    allowedByOrganization: organization?.AllowedByOrganizations ?? null,
    allowedByBoundary: boundary?.AllowedByPermissionsBoundary ?? null,
  };
}
