import { expectStatus, readPanel } from '../driver/panel.ts';
import type { SignInSettings } from '../replicas/console/settings.ts';
import { openWizard } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { readForm } from './read-form.ts';
import { turns } from './turns.ts';

const inTurn = turns();

const cardName = 'AWS IAM Identity Center (SSO)';

const formFilled = /trust policy is in the editor, read back/;

const detours: Record<string, Partial<SignInSettings>> = {
  'that keeps the whole address': { returnTo: 'full' },
  'that drops the fragment': { returnTo: 'iam-without-fragment' },
  'that ends on the console’s home': { returnTo: 'console-home' },
  'to a multi-session host without the fragment': {
    returnTo: 'iam-without-fragment',
    multiSession: true,
  },
};

for (const [name, signIn] of Object.entries(detours)) {
  test(
    `a sign-in ${name}: led back to the form, and filled`,
    inTurn(),
    async ({ driver, replicas }) => {
      Object.assign(replicas.console.settings.signIn, { enabled: true, ...signIn });
      const wizard = await openWizard({ driver, cardName });
      await expectStatus(wizard, /Trust policy and external ID read/);
      await wizard.click({ role: 'button', name: 'Create role in AWS' });
      const aws = await driver.tab(/signin\.aws/);
      await aws.click({ role: 'button', name: 'Sign in' });
      await expectStatus(aws, formFilled);
      expect((await readPanel(aws))?.facts['Signed in to AWS account']).toBe('111122223333');
      expect((await readForm(aws)).trustPolicyText).toContain(
        replicas.iru.lastSession()?.externalId,
      );
    },
  );
}

test(
  'an access portal that opens the console in a tab of its own: that tab goes on',
  inTurn(),
  async ({ driver, replicas }) => {
    Object.assign(replicas.console.settings.signIn, {
      enabled: true,
      viaPortal: true,
      returnTo: 'console-home',
    });
    const wizard = await openWizard({ driver, cardName });
    await expectStatus(wizard, /Trust policy and external ID read/);
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    const signIn = await driver.tab(/signin\.aws/);
    await signIn.click({ role: 'button', name: /portal/i });
    const portal = await driver.tab(/awsapps\.com/);
    await portal.click({ role: 'button', name: 'AdministratorAccess' });
    const aws = await driver.tab(/#\/roles\/create/);
    await expectStatus(aws, formFilled);
  },
);

test(
  'a sign-in in the middle of the form: back to it, and filled anew',
  inTurn(),
  async ({ driver, replicas }) => {
    const wizard = await openWizard({ driver, cardName });
    await expectStatus(wizard, /Trust policy and external ID read/);
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    const aws = await driver.tab(/#\/roles\/create/);
    await expectStatus(aws, formFilled);
    Object.assign(replicas.console.settings.signIn, { enabled: true, returnTo: 'console-home' });
    await aws.reload();
    await aws.click({ role: 'button', name: 'Sign in' });
    await expectStatus(aws, formFilled);
  },
);
