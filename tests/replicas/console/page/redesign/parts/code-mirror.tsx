/** @jsxImportSource react */
import { json } from '@codemirror/lang-json';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { useEffect, useRef } from 'react';

interface CodeMirrorProps {
  value: string;
  label: string;
  /** Without it the text can only be read. */
  onChange?: (value: string) => void;
}

const look = EditorView.theme({
  '&': { maxHeight: '420px' },
  '.cm-scroller': { overflow: 'auto' },
});

/** CodeMirror as a controlled field: made anew at each mount, and kept to `value`. */
export function CodeMirror({ value, label, onChange }: CodeMirrorProps) {
  const element = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };

  useEffect(() => {
    if (element.current === null) return;
    const isReadOnly = latest.current.onChange === undefined;
    const editor = new EditorView({
      doc: latest.current.value,
      parent: element.current,
      extensions: [
        basicSetup,
        json(),
        look,
        EditorState.readOnly.of(isReadOnly),
        EditorView.editable.of(!isReadOnly),
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) latest.current.onChange?.(state.doc.toString());
        }),
      ],
    });
    view.current = editor;
    return () => editor.destroy();
  }, [label]);

  useEffect(() => {
    const doc = view.current?.state.doc;
    if (doc === undefined || doc.toString() === value) return;
    view.current?.dispatch({ changes: { from: 0, to: doc.length, insert: value } });
  }, [value]);
  return <div ref={element} className="next-code" />;
}
