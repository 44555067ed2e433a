import { setupSchema } from '../../src/setup/setup.ts';
import { expectAlert, expectNoPanel, expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { expect, type Shared, test } from './console-rows.ts';
import {
  externalId,
  forgetAll,
  roleCreated,
  setupAfter,
  store,
  trustPolicy,
} from './popup-seed.ts';

const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';
const trustTab = { role: 'tab', name: 'Trust relationships' } as const;
const name = 'IruComplianceSSORead';

async function trustOf({ driver }: Shared, id: string): Promise<string | null> {
  const key = `setup/${id}`;
  const stored = await driver.inExtension((wanted) => chrome.storage.local.get(wanted), key);
  return setupSchema().parse(stored[key]).role.trustPolicy;
}

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
