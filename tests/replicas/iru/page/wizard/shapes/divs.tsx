/** @jsxImportSource react */
import { DocumentHeader } from './document-header.tsx';
import type { ShapeProps } from './shapes.ts';

function withFixedIndent(line: string): string {
  return line.replace(/^ +/, (indent) => '\u00a0'.repeat(indent.length));
}

/** Plain divs, one a line, indented with non-breaking spaces. */
export function DivsShape({ documents }: ShapeProps) {
  return documents.map((document) => (
    <div className="document" key={document.title}>
      <DocumentHeader document={document} />
      <div className="code">
        {document.text.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never change order.
          <div key={index}>{withFixedIndent(line)}</div>
        ))}
      </div>
    </div>
  ));
}
