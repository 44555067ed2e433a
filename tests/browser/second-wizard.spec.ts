import { expectNoPanel, expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { bringRole, onlySetup } from './bring-role.ts';
import { openWizard } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { openOnlyWizard } from './open-only-wizard.ts';

test('the ARN of one setup is taken out of the field of another wizard in the tab', async ({
  shared,
}) => {
  const { driver, replicas } = shared;
  const wizard = await openOnlyWizard(shared);
  await expectStatus(wizard, /Trust policy and external ID read/);
  await bringRole(driver, replicas, wizard, 'sso');
  await expectStatus(wizard, /Role ready/);
  const arn = () =>
    wizard.evaluate(() => document.querySelector<HTMLInputElement>('form input')?.value, null);
  expect(await arn()).toBe((await onlySetup(driver)).role.arn);
  // As a route in the page does: the same form, with another wizard's policy.
  await wizard.evaluate((externalId) => {
    history.pushState(null, '', '/connect/another');
    const [policy] = document.querySelectorAll('pre');
    if (policy) policy.textContent = policy.textContent?.replaceAll(externalId, 'another') ?? '';
  }, replicas.iru.lastSession().externalId);
  await expectStatus(wizard, /Trust policy and external ID read/);
  await poll(arn).toBe('');
  await wizard.close();
});

test('what is ticked in a wizard is no source that is switched on', async ({ driver }) => {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);
  const before = await onlySetup(driver);
  await wizard.evaluate(() => {
    const box = '<label><input type="checkbox"> I have read the trust policy</label>';
    document.querySelector('form')?.insertAdjacentHTML('afterbegin', box);
  }, null);
  await wizard.click({ role: 'checkbox', name: /I have read/ });
  await wizard.reload();
  await expectStatus(wizard, /Trust policy and external ID read/);
  expect((await onlySetup(driver)).id).toBe(before.id);
});

test('an answer that comes when the wizard has left the page brings no panel back', async ({
  shared,
}) => {
  const { driver } = shared;
  const wizard = await openOnlyWizard(shared);
  await expectStatus(wizard, /Trust policy and external ID read/);
  // The choice is told to a background that has to wake up first; the page looks for a wizard sooner.
  await driver.killBackground();
  await wizard.evaluate(watchLeave, null);
  await wizard.select('Trust policy', 'another-account');
  await expectNoPanel(wizard);
  await poll(async () => (await onlySetup(driver)).route).toBe('another-account');
  const comings = await wizard.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    return document.documentElement.dataset.comings;
  }, null);
  expect(comings).toBe('0');
  await wizard.close();
});

/** Has the wizard leave the page at the next choice, and counts how often the panel comes after that. */
function watchLeave(): void {
  const { documentElement: page } = document;
  const count = (changes: MutationRecord[]) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const panels = added.filter(({ nodeName }) => nodeName.toLowerCase() === 'role-courier');
    page.dataset.comings = String(Number(page.dataset.comings) + panels.length);
  };
  const leave = () => {
    document.querySelector('main')?.remove();
    page.dataset.comings = '0';
    new MutationObserver(count).observe(page, { childList: true });
  };
  addEventListener('input', leave, { capture: true, once: true });
}
