import type { Tab } from '../driver/driver.ts';
import { expectAlert, expectNoPanel, expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { onlySetup } from './bring-role.ts';
import { attachPolicy, createRole, goThroughForm, openWizard, submitForm } from './errand.ts';
import { startSso } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { turns } from './turns.ts';

const inTurn = turns();

const name = 'IruComplianceSSORead';
const arnOf = (role: string) => `arn:aws:iam::111122223333:role/${role}`;
const vendorTrust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::444455556666:root' },
      Action: 'sts:AssumeRole',
    },
  ],
});
const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';

test(
  'a second role, made in the same tab, takes the place of the first',
  inTurn(),
  async ({ driver, replicas }) => {
    const { wizard, aws } = await startSso(driver);
    const form = aws.url();
    await goThroughForm({}, aws);
    await submitForm({}, aws);
    await attachPolicy({}, aws);
    await poll(() => replicas.iru.lastSession()?.arnFieldValue).toBe(arnOf(name));

    await aws.goto(form);
    await fillForSecond(aws);
    await goThroughForm({}, aws);
    await aws.click({ role: 'button', name: 'Create role' });
    await aws.click({ role: 'button', name: `Use ${name}-2` });
    await expectStatus(aws, /Check them and press “Create role”/);
    await aws.click({ role: 'button', name: 'Create role' });
    await expectStatus(aws, /The role is created/);
    expect((await readPanel(aws))?.facts['Role ARN']).toBe(arnOf(`${name}-2`));
    // It has no policy yet, and the wizard is not to say that it is ready.
    expect((await onlySetup(driver)).stage).toBe('role-created');
    await expectStatus(wizard, /inline policy/);
    await attachPolicy({}, aws);
    await poll(() => replicas.iru.lastSession()?.arnFieldValue).toBe(arnOf(`${name}-2`));
    await expectStatus(wizard, /Role ready/);
  },
);

test(
  'a role for something else, made in the same tab, leaves the setup its role',
  inTurn(),
  async ({ driver, replicas }) => {
    const trail = { driver, cardName: 'AWS CloudTrail', grant: 'managed' } as const;
    const wizard = await openWizard(trail);
    const aws = await createRole(trail, wizard);
    const own = arnOf('IruComplianceCloudTrailRead');
    await attachPolicy(trail, aws);
    await poll(() => replicas.iru.lastSession()?.arnFieldValue).toBe(own);

    await aws.goto(aws.url().replace(/#.*/, '#/roles/create'));
    await fillForSecond(aws);
    await expectStatus(aws, /trust policy is in the editor, read back/);
    await aws.evaluate(writeEditor, vendorTrust);
    await expectAlert(aws, 'Trust policy differs');
    await aws.click({ role: 'button', name: 'Next' });
    await expectStatus(aws, /is ticked/);
    await aws.click({ role: 'button', name: 'Next' });
    await expectStatus(aws, /Look at what is flagged/);
    await aws.type({ role: 'textbox', name: /^Role name/ }, 'OtherVendor');
    await aws.click({ role: 'button', name: 'Create role' });
    await expectStatus(aws, /IruComplianceCloudTrailRead stays the role of this setup/);
    expect([...replicas.console.roles.keys()]).toContain('OtherVendor');
    expect((await readPanel(aws))?.facts['Role ARN']).toBe(own);
    expect(await onlySetup(driver)).toMatchObject({ stage: 'arn-returned', role: { arn: own } });

    await aws.click({ role: 'link', name: 'OtherVendor' });
    await expectStatus(aws, /open its “Trust relationships” tab/);
    expect(await onlySetup(driver)).toMatchObject({ stage: 'arn-returned', role: { arn: own } });
    await expectStatus(wizard, /Role ready: its ARN is filled in/);
    expect(replicas.iru.lastSession()?.arnFieldValue).toBe(own);
  },
);

test(
  'once the setup has its role, a form in its tab is left alone until it is asked for',
  inTurn(),
  async ({ driver, replicas }) => {
    const { aws } = await startSso(driver);
    const form = `${iam}#/roles/create`;
    await goThroughForm({}, aws);
    await submitForm({}, aws);

    // For something else.
    await aws.goto(form);
    await expectStatus(aws, hasRole);
    expect(await aws.evaluate(customIsChosen, null)).toBe(false);
    await aws.click({ role: 'radio', name: /^Custom trust policy/ });
    await poll(() => aws.evaluate(readEditor, null)).toContain('"Statement"');
    await aws.evaluate(writeEditor, vendorTrust);
    await aws.click({ role: 'button', name: 'Next' });
    await aws.click({ role: 'button', name: 'Next' });
    await aws.type({ role: 'textbox', name: /^Role name/ }, 'OtherVendor');
    expect((await readPanel(aws))?.status).toMatch(hasRole);
    await aws.click({ role: 'button', name: 'Create role' });
    await expectStatus(aws, /The role is created. Add the inline policy/);
    expect(replicas.console.roles.get('OtherVendor')).toMatchObject({
      trustPolicyText: vendorTrust,
      description: '',
      tags: {},
    });
    expect(await onlySetup(driver)).toMatchObject({
      stage: 'role-created',
      role: { arn: arnOf(name) },
    });
    expect((await readPanel(aws))?.facts['Role ARN']).toBe(arnOf(name));

    // The leave is for one form.
    await aws.goto(form);
    await fillForSecond(aws);
    await expectStatus(aws, /trust policy is in the editor, read back/);
    await aws.goto(`${iam}#/roles`);
    await expectStatus(aws, /The role is created/);
    await aws.goto(form);
    await expectStatus(aws, hasRole);
  },
);

test(
  'the form for a policy of another role is left alone',
  inTurn(),
  async ({ driver, replicas }) => {
    const { aws } = await startSso(driver);
    await goThroughForm({}, aws);
    await submitForm({}, aws);
    await aws.click({ role: 'button', name: 'Open inline policy' });
    await expectStatus(aws, /The read policy is in the editor/);
    const own = aws.url();
    const policyIn = () => aws.evaluate(readEditor, null);
    expect(await policyIn()).toContain('sso:');
    replicas.console.roles.set('OtherRole', {
      ...replicas.console.roles.get(name),
      name: 'OtherRole',
    } as never);
    await aws.goto(own.replace(name, 'OtherRole'));
    await expectStatus(aws, /would be for OtherRole, not for IruComplianceSSORead/);
    await poll(async () => (await readPanel(aws))?.buttons).toContain('Open inline policy');
    expect(await policyIn()).not.toContain('sso:');
    await aws.click({ role: 'button', name: 'Open inline policy' });
    await expectStatus(aws, /The read policy is in the editor/);
    expect(aws.url()).toContain(name);
  },
);

test(
  'a success that names the role, but comes after something else, is not its creation',
  inTurn(),
  async ({ driver }) => {
    const { aws } = await startSso(driver);
    await aws.goto(`${iam}#/home`);
    await expectNoPanel(aws);
    await aws.goto(`${iam}#/roles`);
    await aws.evaluate((role) => {
      const flash = `<div data-analytics-flashbar="success">Role ${role} deleted.</div>`;
      document.body.insertAdjacentHTML('beforeend', flash);
    }, name);
    await expectStatus(aws, /The role is not created yet/);
    expect((await onlySetup(driver)).role.arn).toBeNull();
  },
);

const hasRole = /“AWS[^”]*” from https:\/\/acme\.iru\.com has its role already/;

async function fillForSecond(aws: Tab): Promise<void> {
  await expectStatus(aws, hasRole);
  await aws.click({ role: 'button', name: 'Fill this page' });
}

/** Runs in the page. */
function customIsChosen(): boolean {
  return (
    document.querySelector<HTMLInputElement>('[value="CUSTOM_TRUST_POLICY"]')?.checked === true
  );
}

/** Runs in the page: what its code editor holds. */
function readEditor(): string {
  type Ace = Element & { env?: { editor?: { getValue(): string } } };
  return document.querySelector<Ace>('.ace_editor')?.env?.editor?.getValue() ?? '';
}

/** Runs in the page. */
function writeEditor(text: string): void {
  type Ace = Element & { env?: { editor?: { setValue(text: string): void } } };
  document.querySelector<Ace>('.ace_editor')?.env?.editor?.setValue(text);
}
