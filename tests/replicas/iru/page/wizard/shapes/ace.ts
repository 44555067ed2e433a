import ace from 'ace-builds';
import 'ace-builds/src-noconflict/mode-json';
import 'ace-builds/src-noconflict/theme-tomorrow';
import 'ace-builds/src-noconflict/theme-tomorrow_night';
import { editorShape } from './editor-shape.tsx';

/** Ace draws only the rows it has room for. */
export const AceShape = editorShape((host, { text, boot, isDark }) => {
  const editor = ace.edit(host, {
    // Before the mode, which would start its worker from a blob: the page's policy forbids that.
    useWorker: false,
    mode: 'ace/mode/json',
    theme: isDark ? 'ace/theme/tomorrow_night' : 'ace/theme/tomorrow',
    value: text,
    readOnly: true,
    minLines: boot.editorRows,
    maxLines: boot.editorRows,
    showPrintMargin: false,
    highlightActiveLine: false,
    highlightGutterLine: false,
  });
  return () => editor.destroy();
});
