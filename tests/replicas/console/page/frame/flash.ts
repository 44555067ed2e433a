import { createContext, useContext } from 'react';

/** A message over the page that tells how something went. */
export interface Flash {
  id: string;
  /** The route on which it is shown. */
  path: string;
  type: 'success' | 'error';
  header?: string;
  content: string;
  /** A button beside it that leads to another page. */
  link?: { text: string; hash: string };
}

export interface Flashes {
  items: readonly Flash[];
  /** Shows a flash in place of those that are there. */
  show(flash: Flash): void;
  dismiss(id: string): void;
}

export const FlashContext = createContext<Flashes>({
  items: [],
  show: () => undefined,
  dismiss: () => undefined,
});

export function useFlashes(): Flashes {
  return useContext(FlashContext);
}
