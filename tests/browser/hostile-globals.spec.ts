import { expectAlert, expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { fillForm, openForm } from './console-rows.ts';
import { expect, test } from './fixtures.ts';
import { poisonDom, poisonPage } from './hostile/poison-page.ts';
import { makeRole } from './hostile/role-made.ts';
import { externalId, forgetAll, setupAfter, store, trustPolicy } from './popup-seed.ts';
import { readForm } from './read-form.ts';
import { tellChanged } from './tell-changed.ts';

const home = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/home';

test('a page that redefines prototypes and globals neither misleads the fill nor learns of a setup', async ({
  shared: { driver, replicas },
}) => {
  replicas.console.reset({});
  await forgetAll(driver);
  const other = setupAfter('iam');
  await store(driver, setupAfter('sso'), {
    ...other,
    wizard: { ...other.wizard, externalId: 'of-another-setup' },
  });
  const aws = await driver.open(home);
  await aws.evaluate(poisonPage, null);
  await aws.evaluate(() => {
    location.hash = '#/roles/create';
  }, null);
  await expectStatus(aws, /This form can be filled for/);
  await aws.select('Which connection is this form for?', 'sso');
  await fillForm(aws);
  expect((await readForm(aws)).trustPolicyText).toBe(trustPolicy);
  const heard = await aws.evaluate(() => (window as unknown as { heard: string[] }).heard, null);
  expect(heard.join('\n')).not.toMatch(
    /setupId|guide|credentials|roleCourierPanel|of-another-setup/,
  );
  expect(
    heard.filter((text) => text.includes(externalId) && !text.includes('sts:AssumeRole')),
  ).toEqual([]);
  await aws.close();
});

test('a wizard’s page that does so, and poisons what elements are found by, gets its ARN and no more', async ({
  shared: { driver, replicas },
}) => {
  replicas.iru.reset();
  await forgetAll(driver);
  const wizard = await driver.open(replicas.iru.openWizard().url);
  await expectStatus(wizard, /Trust policy and external ID read/);
  await wizard.evaluate(poisonPage, null);
  await wizard.evaluate(poisonDom, null);
  const arn = await makeRole(driver);
  await tellChanged(driver);
  await poll(() => replicas.iru.lastSession()?.arnFieldValue).toBe(arn);
  const heard = await wizard.evaluate(() => (window as unknown as { heard: string[] }).heard, null);
  expect(heard.join('\n')).not.toMatch(/setupId|guide|credentials|roleCourierPanel/);
  await wizard.close();
});

test('a page that moves the mark of an editor to another one: nothing is said to be filled', async ({
  shared,
}) => {
  const aws = await openForm(shared, {}, setupAfter('sso'));
  await aws.evaluate(() => {
    const other = document.createElement('div');
    let held = '';
    const editor = { getValue: () => held, setValue: (text: string) => (held = text) };
    Object.assign(other, { env: { editor } });
    document.body.append(other);
    const mark = 'data-role-courier';
    const steal = () => {
      for (const marked of document.querySelectorAll(`.ace_editor[${mark}]`)) {
        other.setAttribute(mark, marked.getAttribute(mark) ?? '');
        marked.removeAttribute(mark);
      }
    };
    new MutationObserver(steal).observe(document, { subtree: true, attributeFilter: [mark] });
  }, null);
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectAlert(aws, 'Policy not filled');
  await expectStatus(aws, /^The editor is for you to fill\.$/);
  await aws.close();
});
