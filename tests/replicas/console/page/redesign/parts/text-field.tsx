/** @jsxImportSource react */
import { useId } from 'react';

interface TextFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  isLong?: boolean;
  onChange(value: string): void;
}

/** Named and described by reference: there is no `label` element. */
export function TextField({ label, hint, error, value, isLong, onChange }: TextFieldProps) {
  const id = useId();
  const props = {
    value,
    className: 'next-input',
    autoComplete: 'off',
    'aria-labelledby': `${id}name`,
    'aria-describedby': hint === undefined ? undefined : `${id}hint`,
    'aria-invalid': error !== undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className="next-field">
      <div className="next-field-head">
        <span id={`${id}name`}>{label}</span>
      </div>
      {hint !== undefined && (
        <div id={`${id}hint`} className="next-hint">
          {hint}
        </div>
      )}
      <div className="next-field-box">
        {isLong ? <textarea {...props} rows={3} /> : <input {...props} />}
      </div>
      {error !== undefined && <div className="next-wrong">{error}</div>}
    </div>
  );
}
