/** @jsxImportSource react */
import { type ComponentType, useEffect, useRef } from 'react';
import type { WizardBoot } from '../../../shared/messages.ts';
import { DocumentHeader } from './document-header.tsx';
import { ExternalIdList } from './external-id-list.tsx';
import type { ShapeProps } from './shapes.ts';

export interface EditorOptions {
  text: string;
  boot: WizardBoot;
  isDark: boolean;
}

/** Puts a read-only editor into `host`; returns what takes it away again. */
export type StartEditor = (host: HTMLElement, options: EditorOptions) => () => void;

interface EditorProps extends Omit<EditorOptions, 'isDark'> {
  start: StartEditor;
}

function Editor({ start, text, boot }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    return start(host.current, { text, boot, isDark });
  }, [start, text, boot]);
  return <div className="editor" ref={host} />;
}

/** A shape that draws each document in a read-only editor, and the external ID as text. */
export function editorShape(start: StartEditor): ComponentType<ShapeProps> {
  return ({ boot, documents, externalId }) => (
    <>
      {documents.map((document) => (
        <div className="document" key={document.title}>
          <DocumentHeader document={document} />
          <Editor start={start} text={document.text} boot={boot} />
        </div>
      ))}
      <ExternalIdList externalId={externalId} />
    </>
  );
}
