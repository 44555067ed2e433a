import { runErrand } from './errand.ts';
import { expect, test } from './fixtures.ts';

test('SSO: from the wizard to Connected in nine actions', async ({ driver, replicas }) => {
  const { actions } = await runErrand({ driver, cardName: 'AWS IAM Identity Center (SSO)' });
  expect(actions).toBe(9);
  const [session] = [...replicas.iru.sessions.values()];
  expect(session?.status).toBe('connected');
});
