/** @jsxImportSource react */
import { memo, useEffect, useState } from 'react';
import { boot } from '../common/boot.ts';

const Row = memo(function Row({ turn, index }: { turn: number; index: number }) {
  return <span>{(turn + index) % 10}</span>;
});

/** Many nodes that change all the time, as a busy page's charts and counters do. */
export function Clutter() {
  const { nodes, everyMs } = boot.clutter;
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (nodes === 0) return;
    const timer = setInterval(() => setTurn((before) => before + 1), everyMs);
    return () => clearInterval(timer);
  }, [nodes, everyMs]);
  if (nodes === 0) return null;
  const rows = Array.from({ length: nodes }, (_, index) => index);
  return (
    <div id="clutter" aria-hidden="true" style={{ height: 40, overflow: 'hidden' }}>
      {rows.map((index) => (
        <Row key={index} turn={turn} index={index} />
      ))}
    </div>
  );
}
