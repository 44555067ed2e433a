import { expect } from '@playwright/test';
import { expectStatus } from '../../../driver/panel.ts';
import { poll } from '../../../driver/poll.ts';
import { account } from '../../popup-seed.ts';
import { readPolicyOf } from '../seed.ts';
import { awsOf, wizardOf } from '../side.ts';
import type { MatrixStage } from '../stage.ts';
import { storedSetup } from '../stored.ts';
import { policyAttached } from './policy-attached.ts';

/** The ARN is in the wizard, where the admin is. */
export const arnReturned: MatrixStage = {
  ...policyAttached,
  name: 'arn-returned',
  page: 'wizard',
  events: (side) => {
    const { name, json } = readPolicyOf(side);
    return [
      { type: 'role-form-filled', account },
      { type: 'role-created', arn: side.arn, account, confirmed: true },
      { type: 'policy-attached', policy: { name, kind: 'inline', json } },
      { type: 'arn-returned' },
    ];
  },
  enterWizard: (side) => expectStatus(wizardOf(side), /Role ready: its ARN is filled in/),
  enterAws: (side) => expectStatus(awsOf(side), /The role has what it needs/),
  async goOn({ driver }, side) {
    const wizard = wizardOf(side);
    await expectStatus(wizard, /Role ready: its ARN is filled in/);
    await wizard.click({ role: 'button', name: 'Submit Role' });
    await expectStatus(wizard, /Connection Configured/);
    expect(side.session.submittedArns).toEqual([side.arn]);
    await poll(async () => (await storedSetup(driver, side.setupId))?.stage).toBe('connected');
  },
};
