// biome-ignore-all lint/a11y/useSemanticElements: the redesign has roles in place of elements.
/** @jsxImportSource react */
import { useId } from 'react';

interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface ChoiceCardsProps {
  label: string;
  choices: Choice[];
  value: string;
  onChange(value: string): void;
}

/** One of several, each on a card that can be pressed anywhere. */
export function ChoiceCards({ label, choices, value, onChange }: ChoiceCardsProps) {
  const id = useId();
  return (
    <div className="next-cards" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className="next-card">
          <span className="next-card-mark">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              aria-labelledby={`${id}${choice.value}`}
              onChange={() => onChange(choice.value)}
            />
          </span>
          <span>
            <strong id={`${id}${choice.value}`}>{choice.label}</strong>
            {choice.hint !== undefined && <span className="next-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
