import { expect } from '@playwright/test';
import { expectStatus } from '../../../driver/panel.ts';
import { poll } from '../../../driver/poll.ts';
import { readForm } from '../../read-form.ts';
import { trustPolicyOf } from '../seed.ts';
import { awsOf, wizardOf } from '../side.ts';
import type { MatrixStage } from '../stage.ts';
import { storedSetup } from '../stored.ts';
import { showAws } from '../ways/aws-tab.ts';

/** The wizard is read; its AWS tab, just opened, waits at the sign-in. */
export const wizardSeen: MatrixStage = {
  name: 'wizard-seen',
  page: 'wizard',
  events: () => [],
  role: () => null,
  awsHash: () => '#/roles/create',
  awsHashBefore: () => '#/roles',
  enterWizard: (side) => expectStatus(wizardOf(side), /Trust policy and external ID read/),
  enterAws: async () => undefined,
  async goOn(world, side) {
    await showAws(world, side, 'Create role in AWS');
    const aws = awsOf(side);
    if (aws.url().includes('signin.aws')) await aws.click({ role: 'button', name: 'Sign in' });
    await expectStatus(aws, /trust policy is in the editor, read back/);
    expect((await readForm(aws)).trustPolicyText).toBe(trustPolicyOf(side));
    await poll(async () => (await storedSetup(world.driver, side.setupId))?.stage).toBe(
      'role-form-filled',
    );
  },
};
