import { useRef, useState } from 'preact/hooks';
import type { ManagedPolicy } from '../../src/settings/managed-policy.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { type Tag, tagProblem } from '../../src/settings/tag.ts';
import { words } from '../../src/texts/translate.ts';
import { TextField } from './text-field.tsx';
import type { Save } from './use-settings.ts';

type Props = { settings: Settings; policy: ManagedPolicy; save: Save };

/** The tags of new roles: the organization's, which stay, and the admin's. */
export function Tags({ settings, policy, save }: Props) {
  const add = useRef<HTMLButtonElement>(null);
  /** A tag that is being added, and not saved before it has a key. */
  const [added, setAdded] = useState<Tag | null>(null);
  const tags = added === null ? settings.tags : [...settings.tags, added];
  const setTag = (index: number, tag: Tag) => {
    setAdded(null);
    return save({ tags: tags.map((each, at) => (at === index ? tag : each)) });
  };
  const remove = (index: number) => {
    setAdded(null);
    add.current?.focus();
    const isStored = index < settings.tags.length;
    return isStored && save({ tags: settings.tags.filter((_, at) => at !== index) });
  };
  return (
    <fieldset class="group">
      <legend>{words('tagsLabel')}</legend>
      {policy.requiredTags?.map(({ key, value }) => (
        <p key={key}>
          <code>
            {key} = {value}
          </code>
          <small>{words('tagRequired')}</small>
        </p>
      ))}
      {tags.length > 0 && (
        <div class="tag heads" aria-hidden="true">
          <small>{words('tagKey')}</small>
          <small>{words('tagValue')}</small>
        </div>
      )}
      {tags.map((tag, index) => (
        <TagRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row stays itself while its key is typed.
          key={`${index} of ${tags.length}`}
          tag={tag}
          number={index + 1}
          others={tags.filter((_, at) => at !== index)}
          save={(changed) => setTag(index, changed)}
          remove={() => remove(index)}
        />
      ))}
      <small>{words('tagsHint', { short: '{source}' })}</small>
      <button type="button" ref={add} onClick={() => setAdded({ key: '', value: '' })}>
        {words('addTag')}
      </button>
    </fieldset>
  );
}

type RowProps = {
  tag: Tag;
  number: number;
  others: readonly Tag[];
  save: (tag: Tag) => void;
  remove: () => void;
};

function TagRow({ tag, number, others, save, remove }: RowProps) {
  return (
    <div class="tag">
      <TextField
        label={words('tagKeyOf', { number })}
        hasHiddenLabel
        value={tag.key}
        check={(key) => tagProblem({ ...tag, key }, others)}
        save={(key) => save({ ...tag, key })}
      />
      <TextField
        label={words('tagValueOf', { number })}
        hasHiddenLabel
        value={tag.value}
        check={(value) => tagProblem({ ...tag, value }, others)}
        save={(value) => save({ ...tag, value })}
      />
      <button
        type="button"
        class="quiet"
        aria-label={words('removeTag', { key: tag.key || String(number) })}
        onClick={remove}
      >
        {words('removeSite')}
      </button>
    </div>
  );
}
