import { expect } from '@playwright/test';
import { expectStatus } from '../../../driver/panel.ts';
import { poll } from '../../../driver/poll.ts';
import { goThroughForm, submitForm } from '../../errand.ts';
import { account } from '../../popup-seed.ts';
import { readForm } from '../../read-form.ts';
import { edited, editor, writeInEditor } from '../edits.ts';
import { trustPolicyOf } from '../seed.ts';
import { awsOf, wizardOf } from '../side.ts';
import type { MatrixStage } from '../stage.ts';
import { storedSetup } from '../stored.ts';
import { expectLeftAlone, mark } from '../survival.ts';

const isFilled = /trust policy is in the editor, read back/;
const isEdited = /Your edit means the same/;

/** The form's first step is filled, and the admin has edited the policy in it. */
export const roleFormFilled: MatrixStage = {
  name: 'role-form-filled',
  page: 'aws',
  events: () => [{ type: 'role-form-filled', account }],
  role: () => null,
  awsHash: () => '#/roles/create',
  awsHashBefore: () => '#/roles',
  enterWizard: (side) => expectStatus(wizardOf(side), /./),
  async enterAws(side) {
    await expectStatus(awsOf(side), isFilled);
    await writeInEditor(awsOf(side), edited(trustPolicyOf(side)));
    await expectStatus(awsOf(side), isEdited);
    await mark(awsOf(side), editor);
  },
  async goOn({ driver, replicas }, side) {
    const aws = awsOf(side);
    await expectStatus(aws, new RegExp(`${isFilled.source}|${isEdited.source}`));
    const { trustPolicyText = '' } = await readForm(aws);
    const filled = trustPolicyOf(side);
    await expectLeftAlone(
      { tab: aws, selector: editor },
      { text: trustPolicyText, edit: edited(filled), filled },
    );
    await goThroughForm({}, aws, /./);
    await submitForm({}, aws);
    const role = replicas.console.roles.get(side.roleName);
    expect(role?.trustPolicyText).toBe(trustPolicyText);
    await poll(async () => (await storedSetup(driver, side.setupId))?.role.arn).toBe(role?.arn);
  },
};
