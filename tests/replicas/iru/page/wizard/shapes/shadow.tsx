/** @jsxImportSource react */
import { createElement } from 'react';
import { DocumentHeader } from './document-header.tsx';
import './policy-viewer-element.ts';
import type { ShapeProps } from './shapes.ts';

/** The policy inside a web component's open shadow root. */
export function ShadowShape({ documents }: ShapeProps) {
  return documents.map((document) => (
    <div className="document" key={document.title}>
      <DocumentHeader document={document} />
      {createElement('iru-policy-viewer', { text: document.text })}
    </div>
  ));
}
