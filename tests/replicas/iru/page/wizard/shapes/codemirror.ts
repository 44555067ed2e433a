import { json } from '@codemirror/lang-json';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { editorShape } from './editor-shape.tsx';

const lineHeight = 20;

/** Light on a dark page too: the colours that come with CodeMirror are made for that. */
function look(rows: number) {
  return EditorView.theme({
    '&': { height: `${rows * lineHeight}px`, color: '#23211d', backgroundColor: '#fff' },
    '.cm-scroller': {
      fontFamily: 'var(--mono)',
      fontSize: '13px',
      lineHeight: `${lineHeight}px`,
    },
  });
}

/** CodeMirror 6 draws its rows and about 1000 pixels more; the rest is a gap. */
export const CodeMirrorShape = editorShape((parent, { text, boot }) => {
  const view = new EditorView({
    doc: text,
    parent,
    extensions: [
      basicSetup,
      json(),
      look(boot.editorRows),
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
    ],
  });
  return () => view.destroy();
});
