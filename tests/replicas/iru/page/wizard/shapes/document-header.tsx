/** @jsxImportSource react */
import type { PolicyDocument } from '../../../shared/messages.ts';
import { CopyButton } from '../../common/copy-button.tsx';

/** A policy's title and its copy button. */
export function DocumentHeader({ document }: { document: PolicyDocument }) {
  return (
    <div className="document-header">
      <h3>{document.title}</h3>
      <CopyButton text={document.text} label="Copy" />
    </div>
  );
}
