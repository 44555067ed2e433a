import { expect } from '@playwright/test';
import { expectStatus } from '../../../driver/panel.ts';
import { poll } from '../../../driver/poll.ts';
import { account } from '../../popup-seed.ts';
import { readForm } from '../../read-form.ts';
import { trustPolicyFor } from '../../trust-policy-for.ts';
import { edited, editor, writeInEditor } from '../edits.ts';
import { readPolicyOf } from '../seed.ts';
import { awsOf, wizardOf } from '../side.ts';
import type { MatrixStage } from '../stage.ts';
import { storedSetup } from '../stored.ts';
import { expectLeftAlone, mark } from '../survival.ts';

const isFilled = /The read policy is in the editor/;
const isEdited = /You changed the policy/;

/** The role is there; its inline policy's form is filled, and the admin has edited the policy in it. */
export const roleCreated: MatrixStage = {
  name: 'role-created',
  page: 'aws',
  events: ({ arn }) => [
    { type: 'role-form-filled', account },
    { type: 'role-created', arn, account, confirmed: false },
  ],
  role: ({ roleName, session }) => ({ name: roleName, trustPolicy: trustPolicyFor(session) }),
  awsHash: ({ roleName }) => `#/roles/details/${roleName}/createPolicy?step=addPermissions`,
  awsHashBefore: ({ roleName }) => `#/roles/details/${roleName}`,
  enterWizard: (side) => expectStatus(wizardOf(side), /./),
  async enterAws(side) {
    await expectStatus(awsOf(side), isFilled);
    await writeInEditor(awsOf(side), edited(readPolicyOf(side).json));
    await expectStatus(awsOf(side), isEdited);
    await mark(awsOf(side), editor);
  },
  comeTo: (side) => awsOf(side).click({ role: 'button', name: 'Open inline policy' }),
  async goOn({ driver, replicas }, side) {
    const aws = awsOf(side);
    await expectStatus(aws, new RegExp(`${isFilled.source}|${isEdited.source}`));
    const { policyText = '' } = await readForm(aws);
    const { name, json: filled } = readPolicyOf(side);
    await expectLeftAlone(
      { tab: aws, selector: editor },
      { text: policyText, edit: edited(filled), filled },
    );
    await aws.click({ role: 'button', name: 'Next' });
    await expectStatus(aws, /name is filled. Press “Create policy”/);
    await aws.click({ role: 'button', name: 'Create policy' });
    await expectStatus(aws, /The role has what it needs/);
    const role = replicas.console.roles.get(side.roleName);
    expect(role?.inlinePolicies).toEqual({ [name]: JSON.parse(policyText) });
    await poll(async () => (await storedSetup(driver, side.setupId))?.role.policies[0]?.name).toBe(
      name,
    );
  },
};
