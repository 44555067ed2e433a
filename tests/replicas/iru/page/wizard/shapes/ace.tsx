/** @jsxImportSource react */
import ace from 'ace-builds';
import 'ace-builds/src-noconflict/mode-json';
import 'ace-builds/src-noconflict/theme-tomorrow';
import 'ace-builds/src-noconflict/theme-tomorrow_night';
import { useEffect, useRef } from 'react';
import { DocumentHeader } from './document-header.tsx';
import { ExternalIdList } from './external-id-list.tsx';
import type { ShapeProps } from './shapes.ts';

interface EditorProps {
  text: string;
  rows: number;
}

function Editor({ text, rows }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const editor = ace.edit(host.current, {
      // Before the mode, which would start its worker from a blob: the page's policy forbids that.
      useWorker: false,
      mode: 'ace/mode/json',
      theme: dark ? 'ace/theme/tomorrow_night' : 'ace/theme/tomorrow',
      value: text,
      readOnly: true,
      minLines: rows,
      maxLines: rows,
      showPrintMargin: false,
      highlightActiveLine: false,
      highlightGutterLine: false,
    });
    return () => editor.destroy();
  }, [text, rows]);
  return <div className="editor" ref={host} />;
}

/** A read-only Ace editor, which draws only the rows it has room for. */
export function AceShape({ boot, documents, externalId }: ShapeProps) {
  return (
    <>
      {documents.map((document) => (
        <div className="document" key={document.title}>
          <DocumentHeader document={document} />
          <Editor text={document.text} rows={boot.editorRows} />
        </div>
      ))}
      <ExternalIdList externalId={externalId} />
    </>
  );
}
