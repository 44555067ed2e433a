import { expectStatus } from '../../../driver/panel.ts';
import { poll } from '../../../driver/poll.ts';
import type { Fault } from '../fault.ts';
import { awsOf, wizardOf } from '../side.ts';

export const backButton: Fault = {
  name: 'back button',
  inNpmTest: { browser: 'firefox', stage: 'role-form-filled' },
  needsHistory: true,
  async strike({ mine }, { page }) {
    await (page === 'wizard' ? wizardOf(mine) : awsOf(mine)).goBack();
  },
  async wayOn({ mine, told, ownWay }, stage) {
    if (stage.page === 'wizard') {
      const wizard = wizardOf(mine);
      await wizard.evaluate(() => history.forward(), null);
      await poll(() => wizard.url()).toBe(mine.wizardUrl);
      await expectStatus(wizard, /./);
      ownWay.push('forward again');
      return;
    }
    const aws = awsOf(mine);
    switch (stage.name) {
      case 'role-form-filled':
        await told.panelSays(aws, /The role is not created yet/);
        await told.panelOffers(aws, 'Back to the form');
        break;
      case 'role-created':
        await told.panelSays(aws, /Add the inline policy/);
        await told.panelOffers(aws, 'Open inline policy');
        break;
    }
  },
};
