/** @jsxImportSource react */
import CodeEditor, { type CodeEditorProps } from '@cloudscape-design/components/code-editor';
import Textarea from '@cloudscape-design/components/textarea';
import { useEffect, useState } from 'react';
import { boot } from '../../common/boot.ts';
import { texts } from '../../common/texts.ts';
import { fillText } from '../../texts/fill-text.ts';
import { ace } from './ace.ts';

const i18nStrings: CodeEditorProps.I18nStrings = {
  loadingState: texts.editorLoading,
  errorState: texts.editorError,
  editorGroupAriaLabel: texts.policyEditor,
  statusBarGroupAriaLabel: texts.statusBar,
  cursorPosition: (row, column) => fillText(texts.cursorPosition, { row, column }),
  errorsTab: texts.errors,
  warningsTab: texts.warnings,
  preferencesButtonAriaLabel: texts.preferences,
};

interface PolicyEditorProps {
  value: string;
  ariaLabel: string;
  onChange(value: string): void;
}

/** The JSON editor, which shows a loading state first and is made anew at each mount. */
export function PolicyEditor({ value, ariaLabel, onChange }: PolicyEditorProps) {
  const [loading, setLoading] = useState(true);
  const [preferences, setPreferences] = useState<Partial<CodeEditorProps.Preferences>>({});
  useEffect(() => {
    const timer = setTimeout(() => setLoading(false), boot.editorDelayMs);
    return () => clearTimeout(timer);
  }, []);
  if (boot.editor === 'textarea' && !loading) {
    return (
      <Textarea
        value={value}
        ariaLabel={ariaLabel}
        rows={24}
        spellcheck={false}
        onChange={({ detail }) => onChange(detail.value)}
      />
    );
  }
  return (
    <CodeEditor
      ace={ace}
      language="json"
      value={value}
      ariaLabel={ariaLabel}
      loading={loading}
      preferences={preferences}
      themes={{ light: ['cloud_editor'], dark: ['cloud_editor_dark'] }}
      i18nStrings={i18nStrings}
      onChange={({ detail }) => onChange(detail.value)}
      onPreferencesChange={({ detail }) => setPreferences(detail)}
    />
  );
}
