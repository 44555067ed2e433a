import type { Tab } from '../driver/driver.ts';
import { readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { createRole, openWizard, runErrand } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { readForm } from './read-form.ts';
import { trustPolicyFor } from './trust-policy-for.ts';
import { turns } from './turns.ts';

const inTurn = turns();

const cardName = 'AWS IAM Identity Center (SSO)';
const roleName = 'IruComplianceSSORead';

test('a form that is drawn anew while it is filled', inTurn(), async ({ driver, replicas }) => {
  replicas.console.settings.rerenders = { count: 8, everyMs: 120 };
  // A press that a redraw moves the button away from would say nothing of Role Courier.
  const before = async (step: string, tab: Tab | null) => {
    if (tab && /^(Next|Create the)/.test(step)) {
      await poll(async () => (await readForm(tab)).redrawsLeft ?? 0).toBe(0);
    }
  };
  await runErrand({ driver, cardName, before });
  const role = replicas.console.roles.get(roleName);
  expect(role?.trustPolicy).toEqual(trustPolicyFor(replicas.iru.lastSession()));
  expect(Object.keys(role?.tags ?? {})).toEqual(['managed-by', 'iru-source']);
});

test(
  'on a multi-session host, without an account in the session’s data',
  inTurn(),
  async ({ driver, replicas }) => {
    Object.assign(replicas.console.settings, {
      hostPrefix: '111122223333-k3x9q2ab',
      sessionMeta: 'absent',
    });
    const { aws } = await runErrand({ driver, cardName });
    expect(aws.url()).toContain('111122223333-k3x9q2ab.');
    expect(replicas.iru.lastSession()?.submittedArns).toEqual([
      `arn:aws:iam::111122223333:role/${roleName}`,
    ]);
  },
);

test.describe('the whole-account route', () => {
  for (const prefill of [true, false]) {
    test(
      `fills the console’s own form ${prefill ? 'that the link has prefilled' : 'although the link did nothing'}`,
      inTurn(),
      async ({ driver, replicas }) => {
        replicas.console.settings.prefill = prefill;
        const errand = { driver, cardName };
        const wizard = await openWizard(errand);
        await wizard.select('Trust policy', 'another-account');
        const filled = /Account and external ID are filled, read back/;
        await createRole(errand, wizard, filled);
        const session = replicas.iru.lastSession();
        expect(replicas.console.roles.get(roleName)?.trustPolicy).toMatchObject({
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::753695775620:root' },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'sts:ExternalId': session?.externalId } },
            },
          ],
        });
      },
    );
  }

  test('says that it is broader than Iru asked', inTurn(), async ({ driver, replicas }) => {
    replicas.console.settings.language = 'ja';
    const wizard = await openWizard({ driver, cardName });
    await wizard.select('Trust policy', 'another-account');
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    const aws = await driver.tab(/roles\/create/);
    await poll(async () => (await readPanel(aws))?.alerts.join()).toMatch(
      /^Broader than Iru asked/,
    );
  });
});

for (const [partition, host] of [
  ['aws-us-gov', 'console.amazonaws-us-gov.com'],
  ['aws-cn', 'console.amazonaws.cn'],
  ['aws-eusc', 'console.amazonaws-eusc.eu'],
] as const) {
  test(
    `a wizard of the partition ${partition} leads to ${host}`,
    inTurn(),
    async ({ driver, replicas }) => {
      replicas.iru.settings.principal = `arn:${partition}:iam::753695775620:role/IruConnect`;
      replicas.console.settings.partition = partition;
      const errand = { driver, cardName };
      const wizard = await openWizard(errand);
      const aws = await createRole(errand, wizard);
      expect(new URL(aws.url()).hostname.endsWith(host)).toBe(true);
      expect(replicas.console.roles.get(roleName)?.arn).toBe(
        `arn:${partition}:iam::111122223333:role/${roleName}`,
      );
    },
  );
}
