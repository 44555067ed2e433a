import { useEffect, useRef, useState } from 'preact/hooks';
import type { ManagedRules } from '../../src/settings/managed-rules.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Tag } from '../../src/settings/tag.ts';
import { words } from '../../src/texts/translate.ts';
import { TagRow } from './tag-row.tsx';
import type { Save } from './use-settings.ts';

type Props = { settings: Settings; managed: ManagedRules; save: Save };

/** The tags of new roles: the organization's, which stay, and the admin's. */
export function Tags({ settings, managed, save }: Props) {
  const add = useRef<HTMLButtonElement>(null);
  const { tags, change } = useTags(settings, save);
  const remove = (index: number) => {
    change(tags.filter((_, at) => at !== index));
    add.current?.focus(); // the pressed button is gone
  };
  return (
    <fieldset class="group">
      <legend>{words('tagsLabel')}</legend>
      {managed.requiredTags?.map(({ key, value }) => (
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
          key={index}
          tag={tag}
          number={index + 1}
          others={tags.filter((_, at) => at !== index)}
          change={(changed) => change(tags.map((each, at) => (at === index ? changed : each)))}
          remove={() => remove(index)}
        />
      ))}
      <small>{words('tagsHint', { short: '{source}' })}</small>
      <button type="button" ref={add} onClick={() => change([...tags, { key: '', value: '' }])}>
        {words('addTag')}
      </button>
    </fieldset>
  );
}

/** The tags as they are being edited: one that has no key yet is there, but not saved. */
function useTags(settings: Settings, save: Save): { tags: Tag[]; change: (tags: Tag[]) => void } {
  const [edited, setEdited] = useState(settings.tags);
  const stored = JSON.stringify(settings.tags);
  useEffect(() => {
    const saved: Tag[] = JSON.parse(stored);
    setEdited((before) => [...saved, ...before.filter(({ key }) => key === '')]);
  }, [stored]);
  const change = (tags: Tag[]) => {
    setEdited(tags);
    const whole = tags.filter(({ key }) => key !== '');
    if (JSON.stringify(whole) !== stored) void save({ tags: whole });
  };
  return { tags: edited, change };
}
