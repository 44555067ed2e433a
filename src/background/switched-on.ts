import * as z from 'zod/mini';
import { once } from '../once.ts';
import { sessionList } from './session-list.ts';

const schema = once(() =>
  z.array(z.object({ tabId: z.number(), cardName: z.string(), at: z.number() })),
);
type Card = z.infer<ReturnType<typeof schema>>[number];

const openingTakesAtMost = 60_000;
// A tab's birth may overtake the storing of the card that it was opened for: each waits its turn.
const { inTurn, read, change } = sessionList('switched-on', schema);

const without = (tabId: number, cards: Card[]) => cards.filter((card) => card.tabId !== tabId);

/** Remembers that the tab's Sources page had this card's toggle switched on. */
export function rememberCard(tabId: number, cardName: string): Promise<void> {
  return change((cards) => [...without(tabId, cards), { tabId, cardName, at: Date.now() }]);
}

/** The card last switched on in the tab, within the minute that a wizard may take to open. */
export function cardOf(tabId: number): Promise<string | null> {
  return inTurn(async () => {
    const card = (await read()).find((each) => each.tabId === tabId);
    return card !== undefined && Date.now() - card.at < openingTakesAtMost ? card.cardName : null;
  });
}

/** Hands the card of a tab over to the tab that it opened. */
export function passCardOn(fromTab: number, toTab: number): Promise<void> {
  return change((cards) => {
    const card = cards.find((each) => each.tabId === fromTab);
    if (card === undefined) return cards;
    return [...without(toTab, without(fromTab, cards)), { ...card, tabId: toTab }];
  });
}

export function forgetCard(tabId: number): Promise<void> {
  return change((cards) => without(tabId, cards));
}

/** The card that the first of these tabs, or else the next, had switched on; none has it any more. */
export async function takeCard(tabIds: number[]): Promise<string | null> {
  for (const tabId of tabIds) {
    const card = await cardOf(tabId);
    await forgetCard(tabId);
    if (card !== null) return card;
  }
  return null;
}

/** Whether one of them has, which stays there. */
export async function hasCard(tabIds: number[]): Promise<boolean> {
  for (const tabId of tabIds) if ((await cardOf(tabId)) !== null) return true;
  return false;
}
