/** @jsxImportSource react */
import { DocumentHeader } from './document-header.tsx';
import { ExternalIdList } from './external-id-list.tsx';
import type { ShapeProps } from './shapes.ts';

/** The policy in a read-only textarea, the external ID as text. */
export function TextareaShape({ documents, externalId }: ShapeProps) {
  return (
    <>
      {documents.map((document) => (
        <div className="document" key={document.title}>
          <DocumentHeader document={document} />
          <textarea
            className="code"
            readOnly
            aria-label={document.title}
            rows={document.text.split('\n').length}
            value={document.text}
          />
        </div>
      ))}
      <ExternalIdList externalId={externalId} />
    </>
  );
}
