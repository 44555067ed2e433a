import type { Setup } from '../../../src/setup/setup.ts';
import { recipeById } from '../../../src/sources/index.ts';
import type { RecipeId } from '../../../src/sources/recipe.ts';
import type { Driver, Tab } from '../../driver/driver.ts';
import { poll } from '../../driver/poll.ts';
import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { type Credential, openSession } from '../../replicas/aws/state/credential.ts';
import { addRole, type Role } from '../../replicas/aws/state/role.ts';
import { adminRoleName, managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import { setupAfter, trustPolicy } from '../popup-seed.ts';
import { allow, policyOf } from './role-in-aws.ts';
import type { Scenario } from './scenario.ts';

/** The role as the errand makes it. */
function makeRole(aws: AwsReplica, source: RecipeId, account: string): Role {
  const recipe = recipeById(source);
  const [grant] = recipe.grants;
  if (grant === undefined) throw new Error(`No policy is known for ${source}.`);
  return addRole(accountOf(aws.state, account), {
    name: recipe.roleName,
    trustPolicy: JSON.parse(trustPolicy),
    ...(grant.kind === 'inline'
      ? { inlinePolicies: { [grant.policyName]: grant.document as never } }
      : { attachedPolicies: [grant.arn.replace('{partition}', 'aws')] }),
  });
}

/** Temporary credentials of someone who signs in to the account. */
export function signIn(aws: AwsReplica, role = adminRoleName, account = managementAccountId) {
  const found = accountOf(aws.state, account).roles.find(({ name }) => name === role);
  if (found === undefined) throw new Error(`${account} has no role ${role}.`);
  return openSession(aws.state, found);
}

/** Someone in the account who may do all but these. */
export function signInWithout(aws: AwsReplica, actions: string[], account = managementAccountId) {
  const denied = { Effect: 'Deny', Action: actions, Resource: '*' };
  addRole(accountOf(aws.state, account), {
    name: 'Auditor',
    inlinePolicies: { All: policyOf(allow('*'), denied) },
  });
  return signIn(aws, 'Auditor', account);
}

/** A setup whose role was made, as far as wizard and console have shown it. */
function madeSetup(source: RecipeId, role: Role, account: string): Setup {
  const setup = setupAfter(source, [
    { type: 'role-created', arn: role.arn, account, confirmed: true },
    { type: 'trust-seen', arn: role.arn, trustPolicy },
    { type: 'arn-released' },
  ]);
  const anHourAgo = Date.now() - 3_600_000;
  return { ...setup, role: { ...setup.role, createdAt: anHourAgo, changedAt: anHourAgo } };
}

/** As the access portal prints them for a Unix shell. */
export function asExports({ accessKeyId, secretAccessKey, sessionToken }: Credential): string {
  return [
    `export AWS_ACCESS_KEY_ID="${accessKeyId}"`,
    `export AWS_SECRET_ACCESS_KEY="${secretAccessKey}"`,
    ...(sessionToken === null ? [] : [`export AWS_SESSION_TOKEN="${sessionToken}"`]),
  ].join('\n');
}

/** As the popup keeps what the admin pastes. */
export async function keepCredentials(driver: Driver, credential: Credential): Promise<void> {
  const { accessKeyId, secretAccessKey, sessionToken } = credential;
  const credentials = { accessKeyId, secretAccessKey, sessionToken, expiresAt: null };
  await driver.inExtension((kept) => chrome.storage.session.set({ credentials: kept }), {
    credentials,
    until: Date.now() + 3_600_000,
  });
}

/** Replaces all that the extension keeps. */
export async function keepOnly(
  driver: Driver,
  setup: Setup,
  credential: Credential,
): Promise<void> {
  await driver.inExtension(async () => {
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
  }, null);
  await keepCredentials(driver, credential);
  await driver.inExtension(
    (stored) => chrome.storage.local.set({ [`setup/${stored.id}`]: stored }),
    setup,
  );
}

/** Presses Run preflight and waits for the end; the verdicts by check. */
export async function runPreflight(popup: Tab): Promise<Record<string, string>> {
  const text = () => popup.evaluate(() => document.body.textContent ?? '', null);
  await poll(text).toMatch(/AWS itself was not asked/); // what an earlier run said is gone
  await popup.click({ role: 'button', name: 'Run preflight' });
  await poll(text, { timeout: 60_000 }).toMatch(/AWS was asked (now|\d+ \w+ ago)/);
  return readChecks(popup);
}

export function readChecks(popup: Tab): Promise<Record<string, string>> {
  return popup.evaluate(
    () =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-check]')].map(({ dataset }) => [
          dataset.check ?? '',
          dataset.verdict ?? '',
        ]),
      ),
    null,
  );
}

/** Everything that the checks say, unfolded or not. */
export function readReport(popup: Tab): Promise<string> {
  return popup.evaluate(
    () => document.querySelector('.checks')?.textContent?.replace(/\s+/g, ' ') ?? '',
    null,
  );
}

/** AWS, wizard and credentials of a row; the role is made before the row changes it. */
export function arrange(
  aws: AwsReplica,
  scenario: Scenario,
): { setup: Setup; credential: Credential } {
  aws.reset();
  const { source = 'sso', account = managementAccountId } = scenario;
  const role = makeRole(aws, source, account);
  const credential = scenario.credential?.(aws) ?? signIn(aws, adminRoleName, account);
  const setup = madeSetup(source, role, account);
  scenario.arrange?.(aws, role, credential);
  return { setup: scenario.seen?.(setup) ?? setup, credential };
}
