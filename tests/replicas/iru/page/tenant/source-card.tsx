/** @jsxImportSource react */
import type { SourceCard, ToggleShape } from '../../shared/messages.ts';
import { Toggle } from './toggle.tsx';

interface CardProps {
  source: SourceCard;
  shape: ToggleShape;
  onToggle: (source: SourceCard) => void;
}

function hue(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
}

export function Card({ source, shape, onToggle }: CardProps) {
  return (
    <li className="card">
      <div className="card-head">
        <span
          className="card-logo"
          style={{ background: `hsl(${hue(source.name)} 45% 46%)` }}
          aria-hidden="true"
        >
          {source.name.replace(/^(AWS|Amazon) /, '').charAt(0)}
        </span>
        <Toggle
          shape={shape}
          name={source.name}
          on={source.enabled}
          onChange={() => onToggle(source)}
        />
      </div>
      <h3>{source.name}</h3>
      <p>{source.description}</p>
      <div className="card-foot">
        <span className="tag">{source.category}</span>
        {source.connected ? <span className="tag tag-good">Connected</span> : null}
      </div>
    </li>
  );
}
