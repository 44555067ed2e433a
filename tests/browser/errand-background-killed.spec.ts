import { runErrand } from './errand.ts';
import { expect, test } from './fixtures.ts';

test('the background is killed before every step, and the errand still ends', async ({
  driver,
  replicas,
}) => {
  const killedBefore: string[] = [];
  const { actions } = await runErrand({
    driver,
    cardName: 'AWS IAM Identity Center (SSO)',
    before: async (step) => {
      await driver.killBackground();
      killedBefore.push(step);
    },
  });
  expect(actions).toBe(9);
  expect(killedBefore).toHaveLength(10);
  const role = replicas.console.roles.get('IruComplianceSSORead');
  expect(replicas.iru.lastSession()?.submittedArns).toEqual([role?.arn]);
});
