import type { Driver, Tab } from '../../../driver/driver.ts';
import { poll } from '../../../driver/poll.ts';
import { openPopup, readPopup } from '../../popup-page.ts';

/** Opens the popup and leaves no other setup in it than the one to be acted on. */
export async function openCard(driver: Driver, title: string): Promise<Tab> {
  const popup = await openPopup(driver);
  const titles = async () => (await readPopup(popup)).setups.map((setup) => setup.title);
  await poll(titles).toContain(title);
  await popup.evaluate((wanted) => {
    for (const card of document.querySelectorAll<HTMLElement>('article')) {
      if (card.querySelector('h3')?.textContent !== wanted) card.style.display = 'none';
    }
  }, title);
  return popup;
}
