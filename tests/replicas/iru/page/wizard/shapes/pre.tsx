/** @jsxImportSource react */
import { CopyButton } from '../../common/copy-button.tsx';
import { DocumentHeader } from './document-header.tsx';
import type { ShapeProps } from './shapes.ts';

/** The policy in one `pre`; the external ID again in a read-only field with a copy button. */
export function PreShape({ documents, externalId }: ShapeProps) {
  return (
    <>
      {documents.map((document) => (
        <div className="document" key={document.title}>
          <DocumentHeader document={document} />
          <pre className="code">{document.text}</pre>
        </div>
      ))}
      <div className="field">
        <label htmlFor="external-id">External ID</label>
        <div className="field-row">
          <input id="external-id" type="text" readOnly value={externalId} />
          <CopyButton text={externalId} label="Copy external ID" iconOnly />
        </div>
      </div>
    </>
  );
}
