/** @jsxImportSource react */
import type { ReactNode } from 'react';

interface PanelProps {
  title: ReactNode;
  hint?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, hint, children }: PanelProps) {
  return (
    <section className="next-panel">
      <div className="next-panel-head">
        <h2>{title}</h2>
        {hint !== undefined && <p className="next-hint">{hint}</p>}
      </div>
      <div className="next-panel-body">
        <div>{children}</div>
      </div>
    </section>
  );
}
