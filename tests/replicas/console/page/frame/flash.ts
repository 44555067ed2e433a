import type { FlashbarProps } from '@cloudscape-design/components/flashbar';
import { createContext, useContext } from 'react';

export interface Flash extends FlashbarProps.MessageDefinition {
  id: string;
  /** The route on which it is shown. */
  path: string;
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
