import type { Fault } from '../fault.ts';
import { awsOf, wizardOf } from '../side.ts';
import { goToWizard } from '../ways/go-to-wizard.ts';

export const wizardTabClosed: Fault = {
  name: 'wizard tab closed',
  inNpmTest: { browser: 'chromium', stage: 'wizard-seen' },
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
      await told.panelOffers(awsOf(mine), 'Return to Iru');
      mine.wizard = await driver.tab(new RegExp(`/connect/${mine.session.id}$`));
    }
  },
};
