import type { RoleArn } from '../../policy/role-arn.ts';
import { recipeById } from '../../sources/index.ts';
import type { AwsFailure } from './answer.ts';
import { askCaller } from './ask-caller.ts';
import { askEncryptionKey } from './ask-encryption-key.ts';
import { askIdentityCenter } from './ask-identity-center.ts';
import { askOrganization } from './ask-organization.ts';
import { askRole } from './ask-role.ts';
import { askSimulation } from './ask-simulation.ts';
import { createClients, type Transport } from './clients.ts';
import { endpointsOf } from './endpoints.ts';
import type { LiveJob } from './job.ts';
import type { IdentityCenterInstance, LiveFacts } from './live-facts.ts';
import { nothingAsked } from './nothing-asked.ts';
import { readAsCaller, readAsRole } from './reads/index.ts';
import { roleToAskAbout } from './role-to-ask-about.ts';
import { type Run, startRun } from './run.ts';
import { needsIdentityCenter, needsOrganization } from './scope.ts';

/**
 * Asks AWS about the role: all at once what depends on nothing, so that no more than three calls wait
 * for one another. `tell` gets all that is known whenever an answer comes. Never rejects; what was
 * not to be had says so itself.
 */
export async function gatherLiveFacts(
  job: LiveJob,
  transport: Transport,
  tell: (facts: LiveFacts) => void,
  signal: AbortSignal,
): Promise<LiveFacts> {
  const first = nothingAsked(job, Date.now());
  if (job.credentials === null) return unasked(first, 'expired-credentials');
  const endpoints = endpointsOf(job.partition);
  if (endpoints === null) return unasked(first, 'unknown-partition', job.partition);
  const clients = createClients(job.credentials, endpoints, transport);
  const recipe = recipeById(job.sourceId);
  const role = roleToAskAbout(job);
  const run = startRun({ job, role, recipe, clients, endpoints, signal }, first, tell);
  const organization = needsOrganization(recipe) ? askOrganization(run) : null;
  const instance = needsIdentityCenter(recipe)
    ? askIdentityCenter(run, organization?.management ?? Promise.resolve(null))
    : Promise.resolve(null);
  await Promise.all([
    askCaller(run),
    organization?.done,
    askEncryptionKey(run, instance),
    readAsCaller(run, instance),
    role !== null && askAbout(run, role, transport, instance),
  ]);
  return { ...run.facts(), finishedAt: Date.now() };
}

/** The facts of a run in which nothing could be asked. */
function unasked(first: LiveFacts, kind: AwsFailure['kind'], message = ''): LiveFacts {
  const failure = { kind, action: 'sts:GetCallerIdentity', host: '', message };
  return { ...first, caller: { state: 'failed', failure }, finishedAt: Date.now() };
}

/** What can only be asked where there is a role to ask about. */
async function askAbout(
  run: Run,
  role: RoleArn,
  transport: Transport,
  instance: Promise<IdentityCenterInstance | null>,
): Promise<void> {
  await Promise.all([askRole(run, role), askSimulation(run), readAsRole(run, transport, instance)]);
}
