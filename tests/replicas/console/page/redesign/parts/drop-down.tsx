/** @jsxImportSource react */
import { useId } from 'react';

interface DropDownProps {
  label: string;
  placeholder: string;
  error?: string | undefined;
  options: { value: string; label: string }[];
  value: string | undefined;
  onChange(value: string): void;
}

export function DropDown({ label, placeholder, error, options, value, onChange }: DropDownProps) {
  const id = useId();
  return (
    <div className="next-field">
      <span id={id}>{label}</span>
      <select
        className="next-input"
        aria-labelledby={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="" disabled>
          {placeholder}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error !== undefined && <div className="next-wrong">{error}</div>}
    </div>
  );
}
