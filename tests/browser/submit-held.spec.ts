import { expectAlert, expectNoPanel, expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { bringRole, onlySetup } from './bring-role.ts';
import { expect, type Shared, test } from './fixtures.ts';
import { openOnlyWizard } from './open-only-wizard.ts';
import { store } from './popup-seed.ts';
import { toFailingRole } from './to-failing-role.ts';
import { turns } from './turns.ts';

const inTurn = turns();

const submit = { role: 'button', name: 'Submit Role' } as const;

const submitted = ({ replicas }: Shared) => replicas.iru.lastSession().submittedArns.length;

test('a setup that is forgotten holds Submit Role no more', inTurn(), async ({ shared }) => {
  const { driver } = shared;
  const wizard = await toFailingRole(shared);
  const popup = await driver.open(`${driver.extensionOrigin}/popup/popup.html`);
  await popup.click({ role: 'button', name: /^Forget/ });
  await popup.click({ role: 'button', name: /^Yes/ });
  await expectNoPanel(wizard);
  await wizard.click(submit);
  await poll(() => submitted(shared)).toBe(1);
  await popup.close();
  await wizard.close();
});

test('nor does a wizard whose policy cannot be carried any more', inTurn(), async ({ shared }) => {
  const wizard = await toFailingRole(shared);
  await poll(() => wizard.evaluate(breakPolicy, null)).toBe(true);
  await expectAlert(wizard, 'Trust policy not usable');
  await wizard.click(submit);
  await poll(() => submitted(shared)).toBe(1);
  await wizard.close();
});

test(
  'Submit Role in a shadow root is held, told of and followed as well',
  inTurn(),
  async ({ shared }) => {
    const wizard = await toFailingRole(shared, { isInShadow: true });
    await wizard.click(submit);
    await expectAlert(wizard, 'Submit Role was held');
    expect(submitted(shared)).toBe(0);
    await wizard.click({ role: 'button', name: 'Submit anyway' });
    await wizard.click(submit);
    await expectStatus(wizard, /This setup is done|Iru refused/);
    expect(submitted(shared)).toBe(1);
    expect(shared.replicas.iru.untrustedClicks).toEqual([]);
    await wizard.close();
  },
);

test(
  'a step that is called like the success is none, drawn anew or not',
  inTurn(),
  async ({ shared }) => {
    const { driver, replicas } = shared;
    let answer: () => void = () => undefined;
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const wizard = await openOnlyWizard(shared, {
      assumeRole: () => mayAnswer.then(() => ({ ok: true })),
    });
    await expectStatus(wizard, /Trust policy and external ID read/);
    await bringRole(driver, replicas, wizard, 'sso');
    await expectStatus(wizard, /Role ready/);
    const drawStepper = () => {
      document.querySelector('ol.stepper')?.remove();
      const stepper = '<ol class="stepper"><li>Role ARN</li><li>Connection Configured</li></ol>';
      document.body.insertAdjacentHTML('afterbegin', stepper);
    };
    await wizard.evaluate(drawStepper, null);
    await wizard.click(submit);
    await expectStatus(wizard, /Iru is checking/);
    // Drawn anew where the form is away while Iru checks.
    await wizard.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('form, pre')) part.hidden = true;
    }, null);
    await wizard.evaluate(drawStepper, null);
    // Told of after it, so that the page was looked at with it.
    await wizard.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<div role="alert">Iru is busy.</div>');
    }, null);
    await expectAlert(wizard, /Iru refused the role.*Iru is busy/);
    expect((await onlySetup(driver)).stage).toBe('submitted');
    answer();
    await expectStatus(wizard, /This setup is done/);
    await wizard.close();
  },
);

test(
  'Iru’s error comes with its likely cause, however old the role is',
  inTurn(),
  async ({ shared }) => {
    const { driver, replicas } = shared;
    const error = 'AssumeRole denied: not authorized to perform: sts:AssumeRole';
    const wizard = await openOnlyWizard(shared, { assumeRole: async () => ({ ok: false, error }) });
    await expectStatus(wizard, /Trust policy and external ID read/);
    await bringRole(driver, replicas, wizard, 'sso');
    const setup = await onlySetup(driver);
    await store(driver, { ...setup, role: { ...setup.role, createdAt: null } });
    await wizard.reload();
    await expectStatus(wizard, /Role ready/);
    await wizard.click(submit);
    await expectAlert(wizard, /Iru refused the role.*did not let it in/);
    expect((await readPanel(wizard))?.alerts.join()).toContain(`Iru says: “${error}”. Its message`);
    await expectStatus(wizard, /Iru refused the role\. See below/);
    expect((await readPanel(wizard))?.alerts).toHaveLength(1);
    await wizard.close();
  },
);

/** Runs in the page: whether the policy was there to be made one that trusts nobody. */
function breakPolicy(): boolean {
  const [policy] = document.querySelectorAll('pre');
  if (policy === undefined) return false;
  policy.textContent = (policy.textContent ?? '').replaceAll('sts:AssumeRole', 's3:GetObject');
  return true;
}

test('what was let through for one role is held for another', inTurn(), async ({ shared }) => {
  const { driver } = shared;
  const wizard = await toFailingRole(shared);
  await wizard.click(submit);
  await expectAlert(wizard, 'Submit Role was held');
  await wizard.click({ role: 'button', name: 'Submit anyway' });
  await poll(async () => (await readPanel(wizard))?.alerts.join()).not.toMatch('was held');
  const setup = await onlySetup(driver);
  const arn = `${setup.role.arn}Again`;
  await store(driver, { ...setup, role: { ...setup.role, arn, name: `${setup.role.name}Again` } });
  await wizard.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, null);
  await poll(async () => (await readPanel(wizard))?.facts['Role ARN']).toBe(arn);
  await wizard.click(submit);
  await expectAlert(wizard, 'Submit Role was held');
  expect(submitted(shared)).toBe(0);
  await wizard.close();
});
