import type { RecipeId } from '../../../sources/recipe.ts';
import { answered } from '../answer.ts';
import { askProbe } from '../ask-probe.ts';
import { createClients, type Transport } from '../clients.ts';
import { findInstance } from '../find-instance.ts';
import type { IdentityCenterInstance } from '../live-facts.ts';
import type { Run } from '../run.ts';
import { readIam } from './iam.ts';
import { readIdentityCenter } from './identity-center.ts';
import { readOrganizations } from './organizations.ts';
import type { Located, Reads } from './read.ts';

/** By source, where a client for its service is at hand: what other sources may is only simulated. */
const readsOf: Partial<Record<RecipeId, Reads>> = {
  sso: readIdentityCenter,
  iam: readIam,
  organizations: readOrganizations,
};

/** Tries the source's list calls with the given credentials. */
export async function readAsCaller(
  run: Run,
  instance: Promise<IdentityCenterInstance | null>,
): Promise<void> {
  const locate = async () => located(await instance, 2);
  await readsOf[run.recipe.id]?.({ run, clients: run.clients, as: 'caller', locate });
}

/** Tries the role, and where it lets these credentials in, the source's list calls as the role. */
export async function readAsRole(
  run: Run,
  transport: Transport,
  instance: Promise<IdentityCenterInstance | null>,
): Promise<void> {
  const credentials = await askProbe(run);
  if (credentials === null) return;
  const clients = createClients(credentials, run.endpoints, transport);
  // What the caller may not see, the role may.
  const locate = async () => {
    const seen = await instance;
    if (seen !== null) return located(seen, 2);
    const management = answered(run.facts().organization)?.managementAccount ?? null;
    const search = findInstance(run, clients, Promise.resolve(management), () => undefined);
    return located((await search).found, 1);
  };
  await readsOf[run.recipe.id]?.({ run, clients, as: 'role', locate });
}

function located(instance: IdentityCenterInstance | null, roundsLeft: number): Located | null {
  return instance && { instance, roundsLeft };
}
