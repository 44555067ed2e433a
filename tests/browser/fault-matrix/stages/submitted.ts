import { expect } from '@playwright/test';
import type { Tab } from '../../../driver/driver.ts';
import { expectStatus } from '../../../driver/panel.ts';
import { poll } from '../../../driver/poll.ts';
import { wizardOf } from '../side.ts';
import type { MatrixStage } from '../stage.ts';
import { storedSetup } from '../stored.ts';
import { field, isFromBefore, mark } from '../survival.ts';
import { arnReturned } from './arn-returned.ts';

const isDone = /Connection Configured/;

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
    // A page that was loaded while Iru had not answered yet asks for the role once more.
    const again = !wasThere && (await showsForm(wizard)) ? [side.arn] : [];
    if (again.length > 0) {
      await expectStatus(wizard, /press “Submit Role” again/);
      await wizard.click({ role: 'button', name: 'Submit Role' });
    }
    await expectStatus(wizard, isDone);
    await poll(async () => (await storedSetup(driver, side.setupId))?.stage).toBe('connected');
    expect(side.session.submittedArns).toEqual([side.arn, ...again]);
  },
};

/** Whether the wizard, once it is there, asks for the role, rather than tells that it is connected. */
async function showsForm(wizard: Tab): Promise<boolean> {
  const look = () =>
    wizard.evaluate(() => {
      if (document.querySelector('main button[type="submit"]')) return 'form';
      return /Connection Configured/.test(document.body.textContent) ? 'connected' : null;
    }, null);
  await poll(look).not.toBeNull();
  return (await look()) === 'form';
}
