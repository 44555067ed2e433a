import { expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { onlySetup } from './bring-role.ts';
import { fillForm, openForm } from './console-rows.ts';
import { goThroughForm, submitForm } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { account, setupAfter } from './popup-seed.ts';

type Held = { accountMenu?: { menu: Element; home: Element | null } };

test('an account that the console says late is known from then on', async ({ shared }) => {
  const aws = await openForm(shared, { sessionMeta: 'absent' }, setupAfter('sso'));
  await aws.evaluate(() => {
    const menu = document.querySelector('[data-testid="account-detail-menu"]');
    if (menu) (globalThis as Held).accountMenu = { menu, home: menu.parentElement };
    menu?.remove();
  }, null);
  await fillForm(aws);
  const signedIn = async () => (await readPanel(aws))?.facts['Signed in to AWS account'];
  expect(await signedIn()).toBe('not known from this page');

  await aws.evaluate(() => {
    const { menu, home } = (globalThis as Held).accountMenu ?? {};
    if (menu) home?.append(menu);
  }, null);
  await poll(signedIn).toBe(account);
  await poll(async () => (await onlySetup(shared.driver)).role.account).toBe(account);
  await goThroughForm({}, aws);
  await submitForm({}, aws);
  expect((await readPanel(aws))?.facts['Role ARN']).toContain(account);
  await aws.close();
});

test('where the account stays unknown, the panel says so and leads to the role', async ({
  shared,
}) => {
  const aws = await openForm(shared, { sessionMeta: 'absent' }, setupAfter('sso'));
  await aws.evaluate(() => {
    document.querySelector('[data-testid="account-detail-menu"]')?.remove();
  }, null);
  await fillForm(aws);
  await goThroughForm({}, aws);
  await submitForm({}, aws);
  await expectStatus(aws, /Its account is not known from this page: open the role/);
  await aws.close();
});
