import type { Fault } from '../fault.ts';
import { openAwsAgain } from '../ways/aws-tab.ts';
import { goToWizard } from '../ways/go-to-wizard.ts';

export const browserRestarted: Fault = {
  name: 'browser restarted',
  inNpmTest: { browser: 'firefox', stage: 'arn-returned' },
  endsSession: true,
  async strike(world) {
    world.driver = await world.browser.restart();
    Object.assign(world.mine, { wizard: null, aws: null });
  },
  async wayOn(world, stage) {
    await goToWizard(world, world.mine);
    await openAwsAgain(world, stage);
  },
};
