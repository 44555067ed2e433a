import type { Recipe } from '../sources/recipe.ts';
import { type ManagedRules, noManagedRules } from './managed-rules.ts';
import { fillPlaceholders } from './placeholders.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Tag } from './tag.ts';

/** What the admin set, and what the organization laid down over it. */
export type Rules = { settings: Settings; managed: ManagedRules };

export const defaultRules: Rules = { settings: defaultSettings, managed: noManagedRules };

/** The name of a new role for this source. */
export function roleNameFor(recipe: Recipe, { settings, managed }: Rules): string {
  const pattern =
    managed.roleNamePattern ??
    settings.roleNames.find(({ sourceId }) => sourceId === recipe.id)?.roleName ??
    settings.roleName;
  return fillPlaceholders(pattern, recipe);
}

/** The tags of a new role for this source: a required one goes before a tag of the same key. */
export function tagsFor(recipe: Recipe, { settings, managed }: Rules): Tag[] {
  const required = managed.requiredTags ?? [];
  const isRequired = ({ key }: Tag) =>
    required.some((each) => each.key.toLowerCase() === key.toLowerCase());
  return [...required, ...settings.tags.filter((tag) => !isRequired(tag))].map(
    ({ key, value }) => ({
      key,
      value: fillPlaceholders(value, recipe),
    }),
  );
}
