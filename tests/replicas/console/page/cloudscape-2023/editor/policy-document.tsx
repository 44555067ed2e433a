/** @jsxImportSource react */
import { boot } from '../../common/boot.ts';
import { texts } from '../../common/texts.ts';
import { ReadOnlyEditor } from './read-only-editor.tsx';

/** A policy that can only be read: as plain text, or in an editor where the settings say so. */
export function PolicyDocument({ text }: { text: string }) {
  if (boot.trustPolicyView === 'editor' && boot.editor === 'code') {
    return <ReadOnlyEditor value={text} ariaLabel={texts.trustPolicy} />;
  }
  return <pre className="policy-document">{text}</pre>;
}
