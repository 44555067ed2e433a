import { expectAlert, expectStatus } from '../../../driver/panel.ts';
import { poll } from '../../../driver/poll.ts';
import { readPolicyOf } from '../seed.ts';
import { awsOf, wizardOf } from '../side.ts';
import type { MatrixStage } from '../stage.ts';
import { storedSetup } from '../stored.ts';
import { field, isFromBefore, mark } from '../survival.ts';
import { returnToIru } from '../ways/return-to-iru.ts';
import { roleCreated } from './role-created.ts';

const edit = 'arn:aws:iam::999999999999:role/TypedByTheAdmin';

/** The admin is on the page of the role, which has its policy, and has typed another ARN into the wizard. */
export const policyAttached: MatrixStage = {
  name: 'policy-attached',
  page: 'aws',
  events: roleCreated.events,
  role: (side) => {
    const { name, document } = readPolicyOf(side);
    return { ...roleCreated.role(side), name: side.roleName, inlinePolicies: { [name]: document } };
  },
  awsHash: ({ roleName }) => `#/roles/details/${roleName}?section=permissions`,
  awsHashBefore: () => '#/roles',
  async enterWizard(side) {
    const wizard = wizardOf(side);
    await expectStatus(wizard, /Add the inline policy/);
    await wizard.type({ role: 'textbox', name: /ARN/ }, edit);
    await mark(wizard, field);
  },
  async enterAws(side) {
    await expectStatus(awsOf(side), /The role has what it needs/);
    await expectAlert(wizardOf(side), 'Another ARN is in the field');
  },
  async goOn({ driver }, side) {
    if (side.aws !== null) await returnToIru(driver, side);
    const wizard = wizardOf(side);
    const isInField = (arn: string) => poll(() => side.session.arnFieldValue).toBe(arn);
    if (await isFromBefore(wizard, field)) {
      await expectAlert(wizard, 'Another ARN is in the field');
      await isInField(edit);
      await wizard.click({ role: 'button', name: 'Use this ARN' });
    }
    await expectStatus(wizard, /Role ready: its ARN is filled in/);
    await isInField(side.arn);
    await poll(async () => (await storedSetup(driver, side.setupId))?.stage).toBe('arn-returned');
  },
};
