import { type Setup, setupSchema } from '../../src/setup/setup.ts';
import { expectAlert, expectNoPanel, expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { expect, type Shared, test } from './fixtures.ts';
import {
  externalId,
  forgetAll,
  roleCreated,
  setupAfter,
  store,
  trustPolicy,
} from './popup-seed.ts';
import { tellChanged } from './tell-changed.ts';

const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';
const trustTab = { role: 'tab', name: 'Trust relationships' } as const;
const name = 'IruComplianceSSORead';

async function storedRole({ driver }: Shared, id: string): Promise<Setup['role']> {
  const key = `setup/${id}`;
  const stored = await driver.inExtension((wanted) => chrome.storage.local.get(wanted), key);
  return setupSchema().parse(stored[key]).role;
}

const trustOf = async (shared: Shared, id: string) => (await storedRole(shared, id)).trustPolicy;

test('the page of the setup’s role goes on with it in any tab; another role’s says nothing of it', async ({
  shared,
}) => {
  const { driver, replicas } = shared;
  const own = JSON.parse(trustPolicy);
  const other = JSON.parse(trustPolicy.replace(externalId, 'of-another-connection'));
  replicas.console.reset({
    roles: [
      { name, trustPolicy: own },
      { name: 'OtherRole', trustPolicy: other },
    ],
  });
  await forgetAll(driver);
  const setup = setupAfter('sso', [roleCreated('sso')]);
  await store(driver, setup);

  const aws = await driver.open(`${iam}#/roles/details/${name}`);
  await expectStatus(aws, /This is the role of “AWS IAM Identity Center \(SSO\)”/);
  await aws.goto(`${iam}#/roles/details/OtherRole`);
  await expectNoPanel(aws);
  await aws.goto(`${iam}#/roles/details/${name}`);
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectStatus(aws, /The role is created/);
  await aws.click(trustTab);
  await poll(() => trustOf(shared, setup.id)).toContain(externalId);

  await aws.goto(`${iam}#/roles/details/OtherRole`);
  await aws.click(trustTab);
  await expectAlert(aws, 'External ID mismatch');
  expect(await trustOf(shared, setup.id)).toContain(externalId);
  await aws.close();
});

/** Counts what pages tell of the setup from now on. Runs in the extension. Self-contained. */
function countEvents(): void {
  Object.assign(globalThis, { eventsHeard: 0 });
  chrome.runtime.onMessage.addListener((message: unknown) => {
    const heard = globalThis as { eventsHeard?: number };
    if ((message as { type: string }).type === 'advance')
      heard.eventsHeard = (heard.eventsHeard ?? 0) + 1;
  });
}

/** In the end, no page tells anything any more. */
async function expectRest(driver: Shared['driver']): Promise<void> {
  const readHeard = async () => (globalThis as { eventsHeard?: number }).eventsHeard ?? 0;
  let before = 0;
  const isStill = async () => {
    const heard = await driver.inExtension(readHeard, null);
    const isSame = heard > 0 && heard === before;
    before = heard;
    return isSame;
  };
  await expect.poll(isStill, { intervals: [1_000] }).toBe(true);
}

test('however often its setup changes, the page is filled by one filler, which comes to rest', async ({
  shared,
}) => {
  const { driver, replicas } = shared;
  replicas.console.reset({ roles: [{ name, trustPolicy: JSON.parse(trustPolicy) }] });
  await forgetAll(driver);
  await store(driver, setupAfter('sso', [roleCreated('sso')]));
  const aws = await driver.open(`${iam}#/roles/details/${name}`);
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectStatus(aws, /The role is created/);
  await driver.inExtension(countEvents, null);
  await aws.click(trustTab);
  await tellChanged(driver, 30);
  await expectRest(driver);
  await aws.close();
});

test('two tabs that show another trust policy do not contradict each other for ever: the later look counts', async ({
  shared,
}) => {
  const { driver, replicas } = shared;
  const older = trustPolicy.replace(externalId, 'an-older-one');
  replicas.console.reset({ roles: [{ name, trustPolicy: JSON.parse(older) }] });
  await forgetAll(driver);
  const setup = setupAfter('sso', [roleCreated('sso')]);
  await store(driver, setup);
  await driver.inExtension(countEvents, null);
  const open = async () => {
    const aws = await driver.open(`${iam}#/roles/details/${name}?section=trust_relationships`);
    await aws.click({ role: 'button', name: 'Fill this page' });
    return aws;
  };
  const first = await open();
  await poll(() => trustOf(shared, setup.id)).toContain('an-older-one');

  replicas.console.reset({ roles: [{ name, trustPolicy: JSON.parse(trustPolicy) }] });
  const second = await open();
  await poll(() => trustOf(shared, setup.id)).toContain(externalId);
  await expectRest(driver);
  expect(await trustOf(shared, setup.id)).toContain(externalId);
  await first.close();
  await second.close();
});

test('a customer’s policy with the name of AWS’s is not the policy of the errand', async ({
  shared,
}) => {
  const { driver, replicas } = shared;
  const named = 'IAMReadOnlyAccess';
  const role = { name: 'IruComplianceIAMRead', trustPolicy: JSON.parse(trustPolicy) };
  const ofCustomer = `arn:aws:iam::111122223333:policy/${named}`;
  replicas.console.reset({ roles: [{ ...role, attachedPolicies: [ofCustomer] }] });
  await forgetAll(driver);
  const setup = setupAfter('iam', [roleCreated('iam')]);
  await store(driver, setup);
  const seen = async () => (await storedRole(shared, setup.id)).policies;

  const aws = await driver.open(`${iam}#/roles/details/${role.name}`);
  const links = () =>
    aws.evaluate(() => [...document.querySelectorAll('main tr a')].map((a) => a.textContent), null);
  await poll(links).toEqual([named]);
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectStatus(aws, /The role is created.*Check .* that IAMReadOnlyAccess is attached/);
  await aws.click(trustTab);
  await poll(() => trustOf(shared, setup.id)).toContain(externalId);
  expect(await seen()).toEqual([{ name: ofCustomer, kind: 'managed', json: null }]);

  const ofAws = `arn:aws:iam::aws:policy/${named}`;
  replicas.console.reset({ roles: [{ ...role, attachedPolicies: [ofCustomer, ofAws] }] });
  await aws.goto(`${iam}#/roles/details/${role.name}?section=permissions`);
  await aws.reload();
  await poll(seen).toMatchObject([{ name: ofCustomer }, { name: named, kind: 'managed' }]);
  await expectStatus(aws, /The role has what it needs/);

  const boundary = 'arn:aws:iam::111122223333:policy/ReadersOnly';
  replicas.console.reset({
    roles: [{ ...role, attachedPolicies: [ofAws], permissionsBoundary: boundary }],
  });
  await aws.reload();
  await poll(seen).toMatchObject([{ name: boundary, kind: 'boundary' }, { name: named }]);
  replicas.console.reset({ roles: [role] });
  await aws.reload();
  await poll(seen).toEqual([]);
  // The boundary may be drawn after the table.
  await aws.evaluate((arn) => {
    const link = document.createElement('a');
    link.href = `#/policies/details/${encodeURIComponent(arn)}`;
    link.textContent = 'ReadersOnly';
    document.querySelector('main')?.append(link);
  }, boundary);
  await poll(seen).toMatchObject([{ name: boundary, kind: 'boundary' }]);
  await aws.close();
});

test('an inline policy that a search hides for a while is known again once it is shown', async ({
  shared,
}) => {
  const { driver, replicas } = shared;
  const inlinePolicies = { [name]: { Version: '2012-10-17', Statement: [] } };
  replicas.console.reset({
    roles: [{ name, trustPolicy: JSON.parse(trustPolicy), inlinePolicies }],
  });
  await forgetAll(driver);
  const setup = setupAfter('sso', [roleCreated('sso')]);
  await store(driver, setup);
  const seen = async () => (await storedRole(shared, setup.id)).policies.map((each) => each.name);

  const aws = await driver.open(`${iam}#/roles/details/${name}`);
  await aws.click({ role: 'button', name: 'Fill this page' });
  await poll(seen).toEqual([name]);
  // The console's own bar has a search of this name too.
  await aws.evaluate(() => {
    document.querySelector('main input[type="search"]')?.setAttribute('aria-label', 'Search here');
  }, null);
  const search = { role: 'textbox', name: 'Search here' } as const;
  await aws.type(search, 'none of this name');
  await poll(seen).toEqual([]);
  await aws.type(search, name);
  await poll(seen).toEqual([name]);
  await aws.close();
});
