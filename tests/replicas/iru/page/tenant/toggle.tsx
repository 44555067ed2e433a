/** @jsxImportSource react */
import type { ToggleShape } from '../../shared/messages.ts';

interface ToggleProps {
  shape: ToggleShape;
  /** The source's name. */
  name: string;
  on: boolean;
  onChange: () => void;
}

/** A card's toggle: a switch button, or a checkbox drawn as one. */
export function Toggle({ shape, name, on, onChange }: ToggleProps) {
  switch (shape) {
    case 'switch':
      return (
        <button
          type="button"
          role="switch"
          className="toggle"
          aria-checked={on}
          aria-label={name}
          onClick={onChange}
        >
          <span className="toggle-thumb" />
        </button>
      );
    case 'checkbox':
      return (
        <label className="toggle-label">
          <input type="checkbox" checked={on} aria-label={`Turn on ${name}`} onChange={onChange} />
          <span className="toggle" aria-hidden="true">
            <span className="toggle-thumb" />
          </span>
        </label>
      );
  }
}
