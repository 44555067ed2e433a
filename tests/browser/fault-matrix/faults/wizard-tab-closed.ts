import type { Fault } from '../fault.ts';
import { wizardOf } from '../side.ts';
import { goToWizard } from '../ways/go-to-wizard.ts';
import { returnToIru } from '../ways/return-to-iru.ts';

export const wizardTabClosed: Fault = {
  name: 'wizard tab closed',
  often: { chromium: 'arn-returned', firefox: 'wizard-seen' },
  async strike({ mine }) {
    await wizardOf(mine).close();
    mine.wizard = null;
  },
  async wayOn(world, { page }) {
    const { driver, mine, told } = world;
    if (page === 'aws') return; // Nothing is to be done there before the way back.
    if (mine.session.arnFieldValue === '') {
      await goToWizard(world, mine);
    } else {
      await returnToIru(driver, mine);
      told.push('Return to Iru');
    }
  },
};
