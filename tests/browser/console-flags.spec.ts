import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { expectAlert, expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { fillForm, openForm } from './console-rows.ts';
import { goThroughForm, submitForm } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { setupAfter } from './popup-seed.ts';
import { turns } from './turns.ts';

const inTurn = turns();

/** What an earlier run has left of an organization with this management account. */
async function keepOrganization(driver: Driver, managementAccount: string): Promise<void> {
  const notAsked = { state: 'not-asked' } as const;
  const told: LiveFacts = {
    setupId: 'earlier',
    roleArn: `arn:aws:iam::${managementAccount}:role/Earlier`,
    startedAt: 1,
    finishedAt: 2,
    calls: { asked: 2, answered: 2 },
    caller: notAsked,
    role: notAsked,
    policies: notAsked,
    policyFailures: [],
    simulation: notAsked,
    organization: { state: 'answered', value: { id: 'o-1234567890', managementAccount } },
    delegatedAdministrators: { state: 'answered', value: [] },
    resourceControl: notAsked,
    identityCenter: { regionsAsked: 0, regionsAnswered: 0, instance: notAsked },
    encryptionKey: notAsked,
    reads: [],
    probe: { withExternalId: notAsked, withoutExternalId: notAsked },
  };
  await driver.inExtension((facts) => chrome.storage.session.set({ 'live/earlier': facts }), told);
}

test(
  'Wrong account is told on the create-role page, by what AWS said before',
  inTurn(),
  async ({ shared }) => {
    const aws = await openForm(shared, {}, setupAfter('sso'));
    await keepOrganization(shared.driver, '999988887777');
    await fillForm(aws);
    await expectAlert(aws, 'Wrong account');
    expect((await readPanel(aws))?.alerts.join()).toContain('999988887777');
    await aws.close();
  },
);

test('nothing is told in the management account', inTurn(), async ({ shared }) => {
  const aws = await openForm(shared, {}, setupAfter('sso'));
  await keepOrganization(shared.driver, '111122223333');
  await fillForm(aws);
  expect((await readPanel(aws))?.alerts).toEqual([]);
  await aws.close();
});

function write(aws: Tab, policy: object): Promise<void> {
  return aws.evaluate((text) => {
    const editor = document.querySelector('.ace_editor') as unknown as {
      env: { editor: { setValue(text: string): void } };
    };
    editor.env.editor.setValue(text);
  }, JSON.stringify(policy));
}

test(
  'a policy of the admin’s own is flagged beside the editor until it will do',
  inTurn(),
  async ({ shared }) => {
    const aws = await openForm(shared, {}, setupAfter('sso'));
    await fillForm(aws);
    await goThroughForm({}, aws);
    await submitForm({}, aws);
    await aws.click({ role: 'button', name: 'Open inline policy' });
    await expectStatus(aws, /The read policy is in the editor/);
    const allow = (...actions: string[]) => ({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
    });
    await write(aws, allow('identitycenter:List*'));
    await expectAlert(aws, 'Wrong API prefix');
    await expectAlert(aws, 'Missing permissions');
    await write(aws, allow('sso:List*', 'sso:Get*'));
    await poll(async () => (await readPanel(aws))?.alerts).toHaveLength(1);
    await expectAlert(aws, 'Missing permissions');
    await write(aws, allow('sso:*'));
    await poll(async () => (await readPanel(aws))?.alerts).toEqual([]);
    // What is let stand is told on the role's page too, beside the policy.
    await write(aws, allow('sso:List*'));
    await expectAlert(aws, 'Missing permissions');
    await aws.click({ role: 'button', name: 'Next' });
    await expectStatus(aws, /name is filled. Press “Create policy”/);
    await aws.click({ role: 'button', name: 'Create policy' });
    await expectStatus(aws, /This role does not fit the wizard as it is/);
    await expectAlert(aws, 'Missing permissions');
    await aws.close();
  },
);
