/** @jsxImportSource react */
import { useId } from 'react';

interface ToggleProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

export function Toggle({ label, checked, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div className="next-toggle">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        aria-labelledby={id}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span id={id}>{label}</span>
    </div>
  );
}
