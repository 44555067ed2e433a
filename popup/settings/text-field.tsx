import { useEffect, useId, useState } from 'preact/hooks';
import type { Sentences, Text } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';

type Props = {
  label: string;
  hint?: string;
  value: string;
  /** What is wrong with a value, or null. */
  check: (value: string) => Text | Sentences | null;
  save: (value: string) => void;
  isLocked?: boolean;
  /** The label is for screen readers alone: what the field is stands over its column. */
  hasHiddenLabel?: boolean;
  inputMode?: 'numeric';
};

/** A field that is saved when it is left, if what it holds will do. */
export function TextField({ label, hint, value, check, save, ...how }: Props) {
  const { isLocked = false, hasHiddenLabel = false, inputMode } = how;
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState<Text | Sentences | null>(null);
  useEffect(() => {
    setTyped(value);
    setProblem(null);
  }, [value]);
  const id = useId();
  const notes = [
    ...(hint === undefined ? [] : [hint]),
    ...(isLocked ? [words('lockedByOrganization')] : []),
  ];
  const leave = () => {
    const found = check(typed);
    setProblem(found);
    if (found === null) save(typed);
  };
  return (
    <div class="field">
      <label for={id} class={hasHiddenLabel ? 'visually-hidden' : ''}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        value={typed}
        readOnly={isLocked}
        spellcheck={false}
        autocomplete="off"
        {...(inputMode === undefined ? {} : { inputMode })}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-notes ${id}-problem`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={leave}
      />
      {notes.length > 0 && <small id={`${id}-notes`}>{notes.join(' ')}</small>}
      {problem && (
        <p role="alert" class="problem" id={`${id}-problem`}>
          {translate(problem)}
        </p>
      )}
    </div>
  );
}
