/** @jsxImportSource react */
import type { PolicyDocument } from '../../../shared/messages.ts';
import { DocumentHeader } from './document-header.tsx';
import { jsonTokens } from './json-tokens.ts';
import type { ShapeProps } from './shapes.ts';

function Line({ text }: { text: string }) {
  const tokens = jsonTokens(text);
  return (
    <div className="code-line">
      {tokens.map((token, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line's tokens never change order.
        <span key={index} className={`token-${token.kind}`}>
          {token.text}
        </span>
      ))}
    </div>
  );
}

function Code({ document }: { document: PolicyDocument }) {
  const lines = document.text.split('\n');
  return (
    <div className="code code-with-gutter">
      <div className="code-gutter">
        {lines.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the content.
          <div key={index}>{index + 1}</div>
        ))}
      </div>
      <code>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never change order.
          <Line key={index} text={line} />
        ))}
      </code>
    </div>
  );
}

/** Highlighted code of many spans, line numbers in a gutter of their own; no external-ID field. */
export function HighlightedShape({ documents }: ShapeProps) {
  return documents.map((document) => (
    <div className="document" key={document.title}>
      <DocumentHeader document={document} />
      <Code document={document} />
    </div>
  ));
}
