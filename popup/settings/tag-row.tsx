import { tagPatternProblem } from '../../src/settings/pattern-problem.ts';
import type { Tag } from '../../src/settings/tag.ts';
import { recipes } from '../../src/sources/index.ts';
import { words } from '../../src/texts/translate.ts';
import { TextField } from './text-field.tsx';

type Props = {
  tag: Tag;
  number: number;
  others: readonly Tag[];
  change: (tag: Tag) => void;
  remove: () => void;
};

/** One tag, to change or remove. */
export function TagRow({ tag, number, others, change, remove }: Props) {
  const { key } = tag;
  return (
    <div class="tag">
      <TextField
        label={words('tagKeyOf', { number })}
        hasHiddenLabel
        value={key}
        check={(typed) => tagPatternProblem({ ...tag, key: typed }, others, recipes)}
        save={(typed) => change({ ...tag, key: typed })}
      />
      <TextField
        label={words('tagValueOf', { number })}
        hasHiddenLabel
        value={tag.value}
        // A value may be written before its key, which tells of itself.
        check={(value) => (key === '' ? null : tagPatternProblem({ key, value }, others, recipes))}
        save={(value) => change({ ...tag, value })}
      />
      <button
        type="button"
        class="quiet"
        aria-label={words('removeTag', { key: key || String(number) })}
        onClick={remove}
      >
        {words('removeSite')}
      </button>
    </div>
  );
}
