import type { Tab } from '../../driver/driver.ts';
import { readPanel } from '../../driver/panel.ts';
import { poll } from '../../driver/poll.ts';
import { readPopup } from '../popup-page.ts';

/** What the admin was told before the errand went on, in order: only what was read from the screen. */
export class Told {
  readonly #lines: string[] = [];

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Waits until the panel says this, in its status or an alert. */
  panelSays(tab: Tab, wanted: RegExp): Promise<void> {
    return this.#read(wanted, async () => {
      const panel = await readPanel(tab);
      return panel === null ? [] : [panel.status, ...panel.alerts];
    });
  }

  /** Whether the panel says this now; what it says may be gone at the next look. */
  async panelSaysNow(tab: Tab | null, wanted: RegExp): Promise<boolean> {
    const panel = tab && (await readPanel(tab));
    const said = panel && [panel.status, ...panel.alerts].find((text) => wanted.test(text));
    if (!said) return false;
    this.#lines.push(wanted.exec(said)?.[0] ?? '');
    return true;
  }

  /** Waits until the panel offers this button, and presses it. */
  async panelOffers(tab: Tab, name: string): Promise<void> {
    await this.#read(exactly(name), async () => (await readPanel(tab))?.buttons ?? []);
    await tab.click({ role: 'button', name });
  }

  /** Waits until a note, an alert or a setup's next step in the popup says this. */
  popupSays(popup: Tab, wanted: RegExp): Promise<void> {
    return this.#read(wanted, async () => {
      const { notes, alerts, setups } = await readPopup(popup);
      return [...notes, ...alerts, ...setups.map(({ next }) => next)];
    });
  }

  /** Waits until the popup offers this button for the setup of the title, and presses it. */
  async popupOffers(popup: Tab, title: string, name: string): Promise<void> {
    await this.#read(exactly(name), async () => {
      const card = (await readPopup(popup)).setups.find((setup) => setup.title === title);
      return card?.buttons.map((button) => button.split(':')[0] ?? '') ?? [];
    });
    await popup.click({ role: 'button', name });
  }

  async #read(wanted: RegExp, look: () => Promise<string[]>): Promise<void> {
    let said: string | undefined;
    const isSaid = async () => {
      said = (await look()).find((text) => wanted.test(text));
      return said !== undefined;
    };
    await poll(isSaid, { message: `told ${wanted}`, timeout: 60_000 }).toBe(true);
    const [line = ''] = wanted.exec(said ?? '') ?? [];
    this.#lines.push(line);
  }
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text}$`);
}
