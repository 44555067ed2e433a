import { expectStatus } from '../driver/panel.ts';
import { expect, fillForm, test } from './console-rows.ts';
import { poisonPage } from './hostile/poison-page.ts';
import { externalId, forgetAll, setupAfter, store, trustPolicy } from './popup-seed.ts';
import { readForm } from './read-form.ts';

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
