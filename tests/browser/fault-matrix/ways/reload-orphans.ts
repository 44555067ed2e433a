import type { Tab } from '../../../driver/driver.ts';
import { expectAlert } from '../../../driver/panel.ts';
import { awsOf, wizardOf } from '../side.ts';
import type { MatrixStage } from '../stage.ts';
import type { World } from '../world.ts';
import { afterLostBindings } from './lost-bindings.ts';

/**
 * After the extension was loaded anew. Chromium leaves the old scripts in open pages, which tell to be
 * reloaded; Firefox ends them, and starts the new ones there.
 */
export async function afterNewScripts(world: World, stage: MatrixStage): Promise<void> {
  const { driver, mine, told } = world;
  if (driver.browserName === 'chromium') {
    await told.panelSays(wizardOf(mine), /Reload this page/);
    await told.panelOffers(wizardOf(mine), 'Reload the page');
    if (stage.name !== 'wizard-seen') await reload(awsOf(mine));
  }
  await afterLostBindings(world, stage);
}

async function reload(tab: Tab): Promise<void> {
  await expectAlert(tab, 'Reload this page');
  await tab.click({ role: 'button', name: 'Reload the page' });
}
