import { expect } from '@playwright/test';
import { expectStatus, readPanel } from '../../../driver/panel.ts';
import { poll } from '../../../driver/poll.ts';
import { wizardOf } from '../side.ts';
import type { MatrixStage } from '../stage.ts';
import { storedSetup } from '../stored.ts';
import { field, isFromBefore, mark } from '../survival.ts';
import { arnReturned } from './arn-returned.ts';

const isDone = /Connection Configured/;
const isAsked = /press “Submit Role” again/;

/** Submit Role is pressed, and Iru has not answered yet. */
export const submitted: MatrixStage = {
  ...arnReturned,
  name: 'submitted',
  async enterAws(side) {
    await arnReturned.enterAws(side);
    await mark(wizardOf(side), field);
    await wizardOf(side).click({ role: 'button', name: 'Submit Role' });
    await expectStatus(wizardOf(side), /Iru is checking the role/);
    await poll(() => side.session.submittedArns).toEqual([side.arn]);
  },
  async goOn({ driver }, side) {
    const wizard = wizardOf(side);
    const wasThere = await isFromBefore(wizard, field);
    await expectStatus(
      wizard,
      wasThere ? isDone : new RegExp(`${isDone.source}|${isAsked.source}`),
    );
    const { status = '' } = (await readPanel(wizard)) ?? {};
    const again = isAsked.test(status) ? [side.arn] : [];
    if (again.length > 0) await wizard.click({ role: 'button', name: 'Submit Role' });
    await expectStatus(wizard, isDone);
    await poll(async () => (await storedSetup(driver, side.setupId))?.stage).toBe('connected');
    expect(side.session.submittedArns).toEqual([side.arn, ...again]);
  },
};
