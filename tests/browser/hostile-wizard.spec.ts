import { type Setup, setupSchema } from '../../src/setup/setup.ts';
import type { Tab } from '../driver/driver.ts';
import { expectAlert, expectBeside, expectStatus, readPanel, wholeText } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { expect, type Shared, test } from './fixtures.ts';
import { imitateWizard } from './hostile/imitate-wizard.ts';
import { makeRole } from './hostile/role-made.ts';
import { openOnlyWizard } from './open-only-wizard.ts';
import { readForm } from './read-form.ts';
import { tellChanged } from './tell-changed.ts';

const otherPrincipal = 'arn:aws:iam::999999999999:role/IruConnect';
const arnField = 'input:not([readonly])';

async function openWizard(shared: Shared): Promise<Tab> {
  const wizard = await openOnlyWizard(shared);
  await expectStatus(wizard, /Trust policy and external ID read/);
  return wizard;
}

async function setupsOf({ driver }: Shared): Promise<Setup[]> {
  const stored = await driver.inExtension(() => chrome.storage.local.get(null), null);
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith('setup/') ? setupSchema().parse(value) : [],
  );
}

const inArnField = (tab: Tab): Promise<string | undefined> =>
  tab.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.value, arnField);

test('another site that imitates the wizard, in the wizard’s own tab: told, and given nothing', async ({
  shared,
}) => {
  const wizard = await openWizard(shared);
  const arn = await makeRole(shared.driver);
  const [real] = await setupsOf(shared);
  await wizard.goto('https://evil.kandji.io/login');
  const policy =
    real?.wizard.trustPolicy.replace(/arn:aws:iam::\d+:role\/\w+/, otherPrincipal) ?? '';
  await wizard.evaluate(imitateWizard, policy);
  await expectAlert(wizard, 'Look twice');
  const panel = await readPanel(wizard);
  expect(panel?.alerts.join()).toContain(otherPrincipal);
  expect(panel?.facts.Principal).toBe(otherPrincipal);
  expect(JSON.stringify(panel)).not.toContain(arn);
  expect(await inArnField(wizard)).toBe('');
  expect(await setupsOf(shared)).toHaveLength(2);
  await wizard.close();
});

test('a wizard that shows another principal once it was read: told in the console, beside what is filled', async ({
  shared,
}) => {
  const { driver } = shared;
  const wizard = await openWizard(shared);
  expect((await readPanel(wizard))?.alerts).toEqual([]);
  await wizard.evaluate((principal) => {
    const swap = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        node.textContent = node.textContent?.replace(/arn:aws:iam::\d+:role\/\w+/, principal) ?? '';
      }
    };
    window.addEventListener('pointerdown', swap, { capture: true });
  }, otherPrincipal);
  // A press that the panel is drawn anew under may not count: people press again.
  await expect
    .poll(
      async () => {
        await wizard.click({ role: 'button', name: 'Create role in AWS' });
        return driver.tabs().some((tab) => /#\/roles\/create/.test(tab.url()));
      },
      { intervals: [1_000] },
    )
    .toBe(true);
  const aws = await driver.tab(/#\/roles\/create/);
  await poll(async () => (await setupsOf(shared))[0]?.wizard.principal).toBe(otherPrincipal);
  await aws.reload();
  await expectStatus(aws, /trust policy is in the editor, read back/);
  await expectAlert(aws, 'Look twice');
  expect((await readPanel(aws))?.alerts.join()).toContain(otherPrincipal);
  await aws.close();
  await wizard.close();
});

test('a wizard that comes in another tab while a form waits to be filled: the one that was read is filled', async ({
  shared,
}) => {
  const { driver, replicas } = shared;
  const wizard = await openWizard(shared);
  const { externalId } = replicas.iru.lastSession();
  const aws = await driver.open(
    'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/roles/create',
  );
  await expectStatus(aws, /This form can be filled for .* from https:\/\/acme\.iru\.com/);
  const [real] = await setupsOf(shared);
  const evil = await driver.open('https://evil.kandji.io/login');
  const policy = real?.wizard.trustPolicy.replace(externalId, 'of-the-other-wizard') ?? '';
  await evil.evaluate(imitateWizard, policy);
  await poll(() => wholeText(aws)).toContain('evil.kandji.io');
  expect((await readPanel(aws))?.status).toContain('https://acme.iru.com');
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectStatus(aws, /trust policy is in the editor, read back/);
  expect((await readForm(aws)).trustPolicyText).toContain(externalId);
  expect((await readPanel(aws))?.facts).toMatchObject({
    Wizard: 'acme.iru.com',
    'External ID': externalId,
  });
  await aws.close();
  await evil.close();
  await wizard.close();
});

for (const route of ['custom-trust-policy', 'another-account'] as const) {
  test(`a wizard that changes its external ID once the form is filled: told in the console, and filled on request alone (${route})`, async ({
    shared,
  }) => {
    const { driver, replicas } = shared;
    const wizard = await openWizard(shared);
    const isAccountForm = route === 'another-account';
    if (isAccountForm) await wizard.select('Trust policy', route);
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    const aws = await driver.tab(/#\/roles\/create/);
    const filled = isAccountForm ? /external ID are filled, read back/ : /in the editor, read back/;
    await expectStatus(aws, filled);
    const inForm = async () => {
      const { trustPolicyText, externalId } = await readForm(aws);
      return isAccountForm ? externalId : trustPolicyText;
    };

    const session = replicas.iru.lastSession();
    const first = session.externalId;
    session.externalId = 'shown-only-now';
    await wizard.reload();
    await expectAlert(aws, 'External ID mismatch');
    await expectStatus(aws, /The wizard shows something else now/);
    const told = (await readPanel(aws))?.alerts.join();
    expect(told).toContain('shown-only-now');
    expect(told).toContain(first);
    expect(await inForm()).toContain(first);

    await aws.click({ role: 'button', name: 'Fill this page' });
    await expectStatus(aws, filled);
    expect(await inForm()).toContain('shown-only-now');
    expect((await readPanel(aws))?.alerts.join()).not.toContain('External ID mismatch');
    await aws.close();
    await wizard.close();
  });
}

test('a page that swaps the ARN, or its field, once it was filled: told, and put right on request', async ({
  shared,
}) => {
  const wizard = await openWizard(shared);
  const arn = await makeRole(shared.driver);
  await wizard.reload();
  await expectStatus(wizard, /Role ready: its ARN is filled in/);
  expect(await inArnField(wizard)).toBe(arn);
  for (const swap of [otherValue, otherField]) {
    await wizard.evaluate(swap, arnField);
    await expectBeside(wizard, 'Another ARN is in the field', arnField);
    expect((await readPanel(wizard))?.status).not.toMatch(/Role ready/);
    await wizard.click({ role: 'button', name: 'Use this ARN' });
    await expectStatus(wizard, /Role ready: its ARN is filled in/);
    expect(await inArnField(wizard)).toBe(arn);
  }
  await wizard.close();
});

test('a field that turns into another one in the moment of the fill: told, and the other is left empty', async ({
  shared,
}) => {
  const wizard = await openWizard(shared);
  await wizard.evaluate((field) => {
    document.addEventListener('input', ({ target }) => {
      const other = document.createElement('input');
      other.setAttribute('aria-label', 'Comment for everybody');
      if (target instanceof Element && target.matches(field)) target.replaceWith(other);
    });
  }, arnField);
  const arn = await makeRole(shared.driver);
  await tellChanged(shared.driver);
  await expectAlert(wizard, 'Role ARN field not found');
  const panel = await readPanel(wizard);
  expect(panel?.status).not.toMatch(/Role ready/);
  expect(panel?.facts['Role ARN']).toBe(arn);
  expect(await inArnField(wizard)).toBe('');
  await wizard.close();
});

/** Runs in the page: writes another ARN, as the page's own form code could. */
function otherValue(field: string): void {
  const control = document.querySelector<HTMLInputElement>(field);
  if (control === null) return;
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(control, 'arn:aws:iam::999999999999:role/Evil');
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs in the page: puts another field with another ARN in the place of the one that was filled. */
function otherField(field: string): void {
  const control = document.querySelector<HTMLInputElement>(field);
  const copy = control?.cloneNode() as HTMLInputElement;
  copy.value = 'arn:aws:iam::999999999999:role/Evil';
  control?.replaceWith(copy);
}
