import type { Recipe } from '../sources/recipe.ts';
import { type ManagedPolicy, noPolicy } from './managed-policy.ts';
import { fillPlaceholders } from './placeholders.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Tag } from './tag.ts';

/** What the admin set, and what the organization laid down over it. */
export type Rules = { settings: Settings; policy: ManagedPolicy };

export const defaultRules: Rules = { settings: defaultSettings, policy: noPolicy };

/** The name of a new role for this source. */
export function roleNameFor(recipe: Recipe, { settings, policy }: Rules): string {
  const pattern =
    policy.roleNamePattern ??
    settings.roleNames.find(({ sourceId }) => sourceId === recipe.id)?.roleName ??
    settings.roleName;
  return fillPlaceholders(pattern, recipe);
}

/** The tags of a new role for this source: a required one goes before a tag of the same key. */
export function tagsFor(recipe: Recipe, { settings, policy }: Rules): Tag[] {
  const required = policy.requiredTags ?? [];
  const isRequired = ({ key }: Tag) =>
    required.some((each) => each.key.toLowerCase() === key.toLowerCase());
  return [...required, ...settings.tags.filter((tag) => !isRequired(tag))].map(
    ({ key, value }) => ({
      key,
      value: fillPlaceholders(value, recipe),
    }),
  );
}
