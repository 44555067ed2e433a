import { advance } from '../../../src/setup/advance.ts';
import type { Setup } from '../../../src/setup/setup.ts';
import { startSetup } from '../../../src/setup/start.ts';
import { recipeById } from '../../../src/sources/index.ts';
import type { RecipeId } from '../../../src/sources/recipe.ts';
import type { JsonObject } from '../../replicas/console/shared/rules/json-object.ts';
import { tenantOrigin } from '../../replicas/iru/replica.ts';
import { policyDocuments } from '../../replicas/iru/server/trust-policy.ts';
import type { Replicas } from '../../replicas/server.ts';
import { account } from '../popup-seed.ts';
import type { Side } from './side.ts';
import type { MatrixStage } from './stage.ts';

/** A wizard that Iru has opened, and the names that its setup gives. Nothing of it is in the browser yet. */
export function newSide(replicas: Replicas, source: RecipeId): Side {
  const { cardName, roleName } = recipeById(source);
  const { session, url } = replicas.iru.openWizard(cardName);
  return {
    setupId: `setup-of-${source}`,
    source,
    session,
    wizardUrl: url,
    roleName,
    arn: `arn:aws:iam::${account}:role/${roleName}`,
    wizard: null,
    aws: null,
    twin: null,
  };
}

/** The trust policy as the wizard shows it. */
export function trustPolicyOf({ session: { principal, externalId } }: Side): string {
  return policyDocuments('documented', principal, externalId)[0]?.text ?? '';
}

/** The policy that the extension puts into the console's editor for the role's read access. */
export function readPolicyOf({ source }: Side): {
  name: string;
  json: string;
  document: JsonObject;
} {
  const [grant] = recipeById(source).grants;
  if (grant?.kind !== 'inline') throw new Error('The matrix needs a source with an inline policy.');
  const json = JSON.stringify(grant.document, null, 2);
  return { name: grant.policyName, json, document: JSON.parse(json) };
}

/** The setup as the background would have stored it by this stage. */
export function setupAt(stage: MatrixStage, side: Side): Setup {
  const { principal, externalId } = side.session;
  const reading = {
    origin: tenantOrigin,
    url: side.wizardUrl,
    trustPolicy: trustPolicyOf(side),
    principal,
    principalAccountId: '753695775620',
    partition: 'aws',
    externalId,
    warnings: [],
  };
  const recipe = recipeById(side.source);
  const now = Date.now();
  const setup = startSetup(side.setupId, recipe, side.session.source, reading, now);
  return stage.events(side).reduce((before, event) => advance(before, event, now), setup);
}
