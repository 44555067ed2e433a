import type { Side } from '../side.ts';
import type { World } from '../world.ts';
import { openCard } from './popup-card.ts';

/** Presses Go to wizard in the popup, which opens the wizard again where it was closed. */
export async function goToWizard({ driver, told }: World, side: Side): Promise<void> {
  const popup = await openCard(driver, side.session.source);
  await told.popupOffers(popup, side.session.source, 'Go to wizard');
  side.wizard = await driver.tab(new RegExp(`/connect/${side.session.id}$`));
}
