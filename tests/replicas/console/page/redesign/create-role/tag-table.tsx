/** @jsxImportSource react */
import type { Tag } from '../../../shared/rules/tags.ts';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';

/** The tags as rows of a table, with the button that adds one in its foot. */
export function TagTable({ draft: { tags }, errors, update }: StepProps) {
  const change = (index: number, part: Partial<Tag>) =>
    update({ tags: tags.map((tag, at) => (at === index ? { ...tag, ...part } : tag)) });
  return (
    <table className="next-tags">
      {errors.tags !== undefined && <caption className="next-wrong">{errors.tags}</caption>}
      <thead>
        <tr>
          <th>{texts.key}</th>
          <th>{texts.value}</th>
        </tr>
      </thead>
      <tbody>
        {tags.map((tag, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tag is known by its row only.
          <tr key={index}>
            {(['key', 'value'] as const).map((part) => (
              <td key={part}>
                <input
                  className="next-input"
                  aria-label={texts[part]}
                  value={tag[part]}
                  onChange={({ target }) => change(index, { [part]: target.value })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>
            <button
              type="button"
              onClick={() => update({ tags: [...tags, { key: '', value: '' }] })}
            >
              {texts.addNewTag}
            </button>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
