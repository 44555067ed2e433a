/** @jsxImportSource react */
import { type ReactNode, useMemo, useState } from 'react';
import { type Flash, FlashContext } from './flash.ts';

export function FlashProvider({ children }: { children: ReactNode }) {
  const [items, setItems] = useState<readonly Flash[]>([]);
  const flashes = useMemo(
    () => ({
      items,
      show: (flash: Flash) => setItems([flash]),
      dismiss: (id: string) => setItems((before) => before.filter((one) => one.id !== id)),
    }),
    [items],
  );
  return <FlashContext value={flashes}>{children}</FlashContext>;
}
