import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { queue } from './queue.ts';

const schema = z.record(z.string(), z.object({ cardName: z.string(), at: z.number() }));
type Cards = z.infer<typeof schema>;

const key = 'switched-on';
const openingTakesAtMost = 60_000;
// A tab's birth may overtake the storing of the card that it was opened for: each waits its turn.
const inTurn = queue();

async function read(): Promise<Cards> {
  const parsed = schema.safeParse((await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.data : {};
}

async function write(cards: Cards): Promise<void> {
  await browser.storage.session.set({ [key]: cards });
}

/** Remembers that the tab's Sources page had this card's toggle switched on. */
export function rememberCard(tabId: number, cardName: string): Promise<void> {
  return inTurn(async () => write({ ...(await read()), [tabId]: { cardName, at: Date.now() } }));
}

/** The card last switched on in the tab, within the minute that a wizard may take to open. */
export function cardOf(tabId: number): Promise<string | null> {
  return inTurn(async () => {
    const card = (await read())[tabId];
    return card !== undefined && Date.now() - card.at < openingTakesAtMost ? card.cardName : null;
  });
}

/** Hands the card of a tab over to the tab that it opened. */
export function passCardOn(fromTab: number, toTab: number): Promise<void> {
  return inTurn(async () => {
    const { [fromTab]: card, ...others } = await read();
    if (card !== undefined) await write({ ...others, [toTab]: card });
  });
}

export function forgetCard(tabId: number): Promise<void> {
  return inTurn(async () => {
    const { [tabId]: _, ...others } = await read();
    await write(others);
  });
}
