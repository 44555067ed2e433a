import type { ManagedRules } from '../../src/settings/managed-rules.ts';
import { patternProblem } from '../../src/settings/pattern-problem.ts';
import { fillPlaceholders } from '../../src/settings/placeholders.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { recipes } from '../../src/sources/index.ts';
import type { RecipeId } from '../../src/sources/recipe.ts';
import { words } from '../../src/texts/translate.ts';
import { sourceName } from './source-name.ts';
import { TextField } from './text-field.tsx';
import type { Save } from './use-settings.ts';

type Props = { settings: Settings; managed: ManagedRules; save: Save };

/** What new roles are called, of all sources and of single ones. */
export function RoleNames({ settings, managed, save }: Props) {
  const isLocked = managed.roleNamePattern !== null;
  const pattern = managed.roleNamePattern ?? settings.roleName;
  const [first] = recipes;
  const example = first && {
    source: sourceName(first),
    name: fillPlaceholders(pattern, first),
  };
  return (
    <div class="group">
      <TextField
        label={words('roleNameLabel')}
        hint={[
          words('roleNameHint', { suggested: '{suggested}', short: '{source}' }),
          ...(example ? [words('roleNameExample', example)] : []),
        ].join(' ')}
        value={pattern}
        check={(typed) => patternProblem(typed, recipes)}
        save={(typed) => save({ roleName: typed })}
        isLocked={isLocked}
      />
      {!isLocked && <OwnNames settings={settings} save={save} />}
    </div>
  );
}

function OwnNames({ settings, save }: Omit<Props, 'managed'>) {
  const { roleNames } = settings;
  const setName = (sourceId: RecipeId, roleName: string) => {
    const others = roleNames.filter((each) => each.sourceId !== sourceId);
    return save({ roleNames: roleName === '' ? others : [...others, { sourceId, roleName }] });
  };
  return (
    <details>
      <summary>{words('ownNamesTitle')}</summary>
      <p class="about">{words('ownNameHint')}</p>
      {recipes.map((recipe) => (
        <TextField
          key={recipe.id}
          label={sourceName(recipe)}
          value={roleNames.find(({ sourceId }) => sourceId === recipe.id)?.roleName ?? ''}
          check={(typed) => (typed === '' ? null : patternProblem(typed, [recipe]))}
          save={(typed) => setName(recipe.id, typed)}
        />
      ))}
    </details>
  );
}
