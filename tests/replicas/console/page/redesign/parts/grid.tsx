// biome-ignore-all lint/a11y/useFocusableInteractive: rows of a table are not.
// biome-ignore-all lint/a11y/useSemanticElements: the redesign has roles in place of elements.
/** @jsxImportSource react */
import type { ReactNode } from 'react';

interface GridProps {
  label: string;
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** A table to assistive technology, though it has no element of one. */
export function Grid({ label, columns, rows }: GridProps) {
  return (
    <div className="next-grid" role="table" aria-label={label}>
      <div role="row">
        {columns.map((column) => (
          <span key={column} role="columnheader">
            {column}
          </span>
        ))}
      </div>
      {rows.map(({ key, cells }) => (
        <div key={key} role="row">
          {cells.map((cell, index) => (
            <span key={columns[index]} role="cell">
              {cell}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
