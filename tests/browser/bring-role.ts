import { advance } from '../../src/setup/advance.ts';
import type { Setup } from '../../src/setup/setup.ts';
import { recipeById } from '../../src/sources/index.ts';
import type { RecipeId } from '../../src/sources/recipe.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import type { Replicas } from '../replicas/server.ts';
import { account, roleArn, store } from './popup-seed.ts';
import { trustPolicyFor } from './trust-policy-for.ts';

/**
 * Leaves the role of the wizard opened last, and its setup, as the console's part of the errand does,
 * without the way through the console, which other specs walk. Answers with the role's ARN.
 */
export async function bringRole(
  driver: Driver,
  { console, iru }: Replicas,
  wizard: Tab,
  source: RecipeId,
): Promise<string> {
  const { roleName: name, grants } = recipeById(source);
  const [grant] = grants;
  if (grant?.kind !== 'inline') throw new Error(`${source} has no inline policy.`);
  const { policyName, document } = grant;
  const json = JSON.stringify(document);
  const trustPolicy = trustPolicyFor(iru.lastSession());
  console.reset({
    roles: [{ name, trustPolicy, inlinePolicies: { [policyName]: JSON.parse(json) } }],
  });

  const arn = roleArn(source);
  const events = [
    { type: 'role-form-filled', account },
    { type: 'role-created', arn, account, confirmed: false },
    { type: 'role-created', arn, account, confirmed: true },
    { type: 'policy-attached', policy: { name: policyName, kind: 'inline', json } },
  ] as const;
  const setup = events.reduce<Setup>(
    (before, event) => advance(before, event, Date.now()),
    await onlySetup(driver),
  );
  await store(driver, setup);
  await wizard.reload();
  return arn;
}

/** The one setup that the extension holds. */
export async function onlySetup(driver: Driver): Promise<Setup> {
  const records = await driver.inExtension(() => chrome.storage.local.get(null), null);
  const [setup, ...others] = Object.entries(records).filter(([key]) => key.startsWith('setup/'));
  if (setup === undefined || others.length > 0) throw new Error('There is not just one setup.');
  return setup[1] as Setup;
}
