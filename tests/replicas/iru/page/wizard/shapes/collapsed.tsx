/** @jsxImportSource react */
import { Icon } from '../../common/icons.tsx';
import { DocumentHeader } from './document-header.tsx';
import type { ShapeProps } from './shapes.ts';

/** The policy is in the DOM only after "Show trust policy". */
export function CollapsedShape({ documents, expanded, onExpand }: ShapeProps) {
  return (
    <>
      <button
        type="button"
        className="button-secondary"
        aria-expanded={expanded}
        onClick={() => onExpand(!expanded)}
      >
        <Icon name="chevron" />
        <span>{expanded ? 'Hide trust policy' : 'Show trust policy'}</span>
      </button>
      {expanded
        ? documents.map((document) => (
            <div className="document" key={document.title}>
              <DocumentHeader document={document} />
              <pre className="code">
                <code>{document.text}</code>
              </pre>
            </div>
          ))
        : null}
    </>
  );
}
