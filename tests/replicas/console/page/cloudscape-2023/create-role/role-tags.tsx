/** @jsxImportSource react */
import FormField from '@cloudscape-design/components/form-field';
import TagEditor from '@cloudscape-design/components/tag-editor';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { fillText } from '../../texts/fill-text.ts';

export function RoleTags({ draft, errors, update }: StepProps) {
  return (
    <FormField errorText={errors.tags} stretch>
      <TagEditor
        tags={draft.tags.map((tag) => ({ ...tag, existing: false }))}
        tagLimit={50}
        i18nStrings={{
          emptyTags: texts.noTags,
          addButton: texts.addNewTag,
          removeButton: texts.remove,
          keyHeader: texts.key,
          valueHeader: texts.value,
          optional: texts.optional,
          tagLimit: (count) => fillText(texts.tagLimit, { count }),
        }}
        onChange={({ detail }) =>
          update({ tags: detail.tags.map(({ key, value }) => ({ key, value })) })
        }
      />
    </FormField>
  );
}
