import * as monaco from 'monaco-editor/editor/editor.api.js';
import 'monaco-editor/features/codicon/register.js';
import 'monaco-editor/features/folding/register.js';
import { editorShape } from './editor-shape.tsx';

const lineHeight = 20;

// Monaco's own JSON language would need a worker, and bring every feature that Monaco has.
monaco.languages.register({ id: 'json' });
monaco.languages.setMonarchTokensProvider('json', {
  tokenizer: {
    root: [
      [/"[^"]*"(?=:)/, 'string.key.json'],
      [/"[^"]*"/, 'string.value.json'],
      [/[{}[\],:]/, 'delimiter'],
    ],
  },
});

/** Monaco draws only the rows it has room for, each at its place and in no order. */
export const MonacoShape = editorShape((host, { text, boot, isDark }) => {
  host.style.height = `${boot.editorRows * lineHeight}px`;
  // Where a bundler brings Monaco, nothing makes it global; apps that load it from a CDN have it so.
  if (boot.shape === 'monaco-global') Object.assign(window, { monaco });
  const editor = monaco.editor.create(host, {
    value: text,
    language: 'json',
    readOnly: true,
    theme: isDark ? 'vs-dark' : 'vs',
    lineHeight,
    fontSize: 13,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    automaticLayout: true,
  });
  if (boot.editorFoldLevel > 0) {
    editor.trigger('replica', `editor.foldLevel${boot.editorFoldLevel}`, null);
  }
  return () => {
    editor.getModel()?.dispose();
    editor.dispose();
  };
});
