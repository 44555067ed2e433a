import { useId } from 'preact/hooks';
import type { Settings } from '../../src/settings/settings.ts';
import { recipes } from '../../src/sources/index.ts';
import { words } from '../../src/texts/translate.ts';
import { Section } from '../common/section.tsx';
import { sourceName } from './source-name.ts';
import type { Save } from './use-settings.ts';

type Props = { settings: Settings; save: Save };

/** For which sources Role Courier is at hand. */
export function Sources({ settings, save }: Props) {
  const prefix = useId();
  const { sourcesOff } = settings;
  return (
    <Section title={words('sourcesTitle')} about={words('aboutSources')}>
      <div class="choices">
        {recipes.map((recipe) => {
          const id = `${prefix}-${recipe.id}`;
          const isOff = sourcesOff.includes(recipe.id);
          const others = sourcesOff.filter((each) => each !== recipe.id);
          return (
            <div class="choice" key={recipe.id}>
              <input
                type="checkbox"
                id={id}
                checked={!isOff}
                onChange={() => save({ sourcesOff: isOff ? others : [...others, recipe.id] })}
              />
              <label for={id}>{sourceName(recipe)}</label>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
