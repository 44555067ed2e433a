import * as z from 'zod/mini';
import { browser } from '../browser.ts';

const schema = z.record(z.string(), z.object({ cardName: z.string(), at: z.number() }));
const key = 'switched-on';
const openingTakesAtMost = 60_000;

async function read() {
  const parsed = schema.safeParse((await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.data : {};
}

/** Remembers that the tab's Sources page had this card's toggle switched on, or will show its wizard. */
export async function rememberCard(tabId: number, cardName: string): Promise<void> {
  const others = await read();
  await browser.storage.session.set({
    [key]: { ...others, [tabId]: { cardName, at: Date.now() } },
  });
}

/** The card last switched on in the tab, within the minute that a wizard may take to open. */
export async function cardOf(tabId: number): Promise<string | null> {
  const card = (await read())[tabId];
  return card !== undefined && Date.now() - card.at < openingTakesAtMost ? card.cardName : null;
}

export async function forgetCard(tabId: number): Promise<void> {
  const { [tabId]: _, ...others } = await read();
  await browser.storage.session.set({ [key]: others });
}
