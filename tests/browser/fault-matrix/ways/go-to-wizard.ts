import { poll } from '../../../driver/poll.ts';
import { openPopup, readPopup } from '../../popup-page.ts';
import type { Side } from '../side.ts';
import type { World } from '../world.ts';

/** Presses Go to wizard in the popup, which opens the wizard again where it was closed. */
export async function goToWizard(world: World, side: Side): Promise<void> {
  const { driver, told } = world;
  const popup = await openPopup(driver);
  const title = side.session.source;
  await poll(async () => (await readPopup(popup)).setups.map((each) => each.title)).toContain(
    title,
  );
  // Both setups are listed: that of the other is folded away by the reader.
  await popup.evaluate((wanted) => {
    for (const card of document.querySelectorAll('article')) {
      if (card.querySelector('h3')?.textContent !== wanted) card.remove();
    }
  }, title);
  await popup.click({ role: 'button', name: 'Go to wizard' });
  told.push('Go to wizard, in the popup');
  side.wizard = await driver.tab(new RegExp(`/connect/${side.session.id}$`));
}
