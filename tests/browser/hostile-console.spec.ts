import { expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { fillForm, openForm } from './console-rows.ts';
import { test } from './fixtures.ts';
import { account, setupAfter, trustPolicy } from './popup-seed.ts';

test('what others wrote on a role’s page is not taken for its ARN', async ({ shared }) => {
  const aws = await openForm(
    shared,
    { roles: [{ name: 'AuditReader', trustPolicy: JSON.parse(trustPolicy) }] },
    setupAfter('sso'),
  );
  await fillForm(aws);
  await aws.evaluate(() => {
    const description = document.createElement('p');
    description.textContent = 'arn:aws:iam::999999999999:role/AuditReader';
    document.body.prepend(description);
    location.hash = '#/roles/details/AuditReader';
  }, null);
  await expectStatus(aws, /open its “Trust relationships” tab/);
  const arn = `arn:aws:iam::${account}:role/AuditReader`;
  await poll(async () => (await readPanel(aws))?.facts['Role ARN']).toBe(arn);
  await aws.close();
});
