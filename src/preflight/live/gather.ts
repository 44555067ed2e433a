import { recipeById } from '../../sources/index.ts';
import { askCaller } from './ask-caller.ts';
import { askIdentityCenter, findInstance } from './ask-identity-center.ts';
import { askOrganization } from './ask-organization.ts';
import { askProbe } from './ask-probe.ts';
import { askReads } from './ask-reads.ts';
import { askRole } from './ask-role.ts';
import { askSimulation } from './ask-simulation.ts';
import { createClients, type Transport } from './clients.ts';
import { endpointsOf } from './endpoints.ts';
import type { LiveJob } from './job.ts';
import type { IdentityCenterInstance, LiveFacts } from './live-facts.ts';
import { type Run, startRun } from './run.ts';
import { needsIdentityCenter } from './scope.ts';

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
  const first = noFacts(job, Date.now());
  const endpoints = endpointsOf(job.partition);
  if (endpoints === null) return { ...first, finishedAt: Date.now() };
  const clients = createClients(job.credentials, endpoints, transport);
  const recipe = recipeById(job.sourceId);
  const run = startRun({ job, recipe, clients, endpoints, signal }, first, tell);
  run.learn({ caller: { state: 'asking' }, role: { state: 'asking' } });
  const instance = needsIdentityCenter(recipe) ? askIdentityCenter(run) : Promise.resolve(null);
  await Promise.all([
    askCaller(run),
    askRole(run),
    askSimulation(run),
    askOrganization(run),
    askReads({ run, clients, as: 'caller' }, () => instance),
    readAsRole(run, transport, instance),
  ]);
  return { ...run.facts(), finishedAt: Date.now() };
}

/** Where the role lets these credentials in, the source's calls are tried as the role itself. */
async function readAsRole(
  run: Run,
  transport: Transport,
  instance: Promise<IdentityCenterInstance | null>,
): Promise<void> {
  const credentials = await askProbe(run);
  if (credentials === null) return;
  const clients = createClients(credentials, run.endpoints, transport);
  // What the caller may not see, the role may.
  const found = async () =>
    (await instance) ?? (await findInstance(run, clients, () => undefined)).found;
  await askReads({ run, clients, as: 'role' }, found);
}

function noFacts({ setupId, roleArn }: LiveJob, now: number): LiveFacts {
  const notAsked = { state: 'not-asked' } as const;
  return {
    setupId,
    roleArn,
    startedAt: now,
    finishedAt: null,
    calls: { asked: 0, answered: 0 },
    caller: notAsked,
    role: notAsked,
    policies: notAsked,
    simulation: notAsked,
    organization: notAsked,
    delegatedAdministrators: notAsked,
    identityCenter: { regionsAsked: 0, regionsAnswered: 0, instance: notAsked },
    reads: [],
    probe: { withExternalId: notAsked, withoutExternalId: notAsked },
  };
}
