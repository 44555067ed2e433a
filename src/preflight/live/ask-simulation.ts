import { type EvaluationResult, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { expandReadActions } from '../../sources/expand-actions.ts';
import type { SimulatedAction } from './live-facts.ts';
import type { Run } from './run.ts';

/** Has IAM itself judge each of the source's read actions, with boundary and SCPs. */
export async function askSimulation(run: Run): Promise<void> {
  const { job, recipe, clients, endpoints, signal, ask, learn } = run;
  const actions = expandReadActions(recipe);
  if (actions.length === 0) return;
  learn({ simulation: { state: 'asking' } });
  const simulation = await ask('iam:SimulatePrincipalPolicy', endpoints.iam.host, async () => {
    const results: SimulatedAction[] = [];
    let marker: string | undefined;
    do {
      const command = new SimulatePrincipalPolicyCommand({
        PolicySourceArn: job.roleArn,
        ActionNames: actions,
        MaxItems: 1_000,
        ...(marker === undefined ? {} : { Marker: marker }),
      });
      const page = await clients.iam.send(command, { abortSignal: signal });
      results.push(...(page.EvaluationResults ?? []).map(simulated));
      marker = page.IsTruncated ? page.Marker : undefined;
    } while (marker !== undefined);
    return results;
  });
  learn({ simulation });
}

function simulated(result: EvaluationResult): SimulatedAction {
  const {
    EvalActionName: action = '',
    EvalDecision: decision,
    OrganizationsDecisionDetail: organization,
    PermissionsBoundaryDecisionDetail: boundary,
  } = result;
  return {
    action,
    decision: decision === 'allowed' || decision === 'explicitDeny' ? decision : 'implicitDeny',
    allowedByOrganization: organization?.AllowedByOrganizations ?? null,
    allowedByBoundary: boundary?.AllowedByPermissionsBoundary ?? null,
  };
}
