import { runErrand } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { trustPolicyFor } from './trust-policy-for.ts';

test('SSO: nine actions from the wizard shown to Connected, none typed or pasted; the buttons that write are the admin’s', async ({
  driver,
  replicas,
}) => {
  const { actions } = await runErrand({ driver, cardName: 'AWS IAM Identity Center (SSO)' });
  expect(actions).toBe(9);

  const session = replicas.iru.lastSession();
  const role = replicas.console.roles.get('IruComplianceSSORead');
  expect(role?.trustPolicy).toEqual(trustPolicyFor(session));
  expect(role?.inlinePolicies).toEqual({
    IruComplianceSSORead: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['sso:Describe*', 'sso:Get*', 'sso:List*', 'sso:Search*'],
          Resource: '*',
        },
      ],
    },
  });
  expect(role?.attachedPolicies).toEqual([]);
  expect(role?.description).toBe(
    'Lets Iru Compliance read the configuration of IAM Identity Center.',
  );
  expect(role?.tags).toEqual({ 'managed-by': 'iru-compliance', 'iru-source': 'sso' });
  expect(session?.submittedArns).toEqual([role?.arn]);
  expect(session?.status).toBe('connected');

  expect(replicas.console.roles.size).toBe(1);
  expect(replicas.console.untrustedClicks).toEqual([]);
  expect(replicas.iru.untrustedClicks).toEqual([]);
});
