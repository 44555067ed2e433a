/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { boot } from '../../common/boot.ts';
import { texts } from '../../common/texts.ts';
import { CodeMirror } from './code-mirror.tsx';
import { TextField } from './text-field.tsx';

interface PolicyEditorProps {
  value: string;
  label: string;
  error?: string | undefined;
  onChange(value: string): void;
}

/** The JSON editor, which comes some time after its place. */
export function PolicyEditor({ value, label, error, onChange }: PolicyEditorProps) {
  const [loading, setLoading] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setLoading(false), boot.editorDelayMs);
    return () => clearTimeout(timer);
  }, []);
  if (loading) return <p>{texts.editorLoading}</p>;
  if (boot.editor === 'textarea') {
    return <TextField isLong label={label} error={error} value={value} onChange={onChange} />;
  }
  return (
    <>
      <CodeMirror value={value} label={label} onChange={onChange} />
      {error !== undefined && <div className="next-wrong">{error}</div>}
    </>
  );
}
