import type { English } from './en/index.ts';

export type TextKey = keyof English;

/** The names in braces: `'{name} is ready'` asks for a `name`. */
type Placeholder<Template> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

export type TextValue = string | number | Text;

/**
 * A text for the admin in no language yet, as plain data: domain code says what is to be told, and
 * `translate` finds the words where it is shown.
 */
export type Text = { key: TextKey; values?: Record<string, TextValue> };

/** One sentence or more, shown after one another. */
export type Sentences = readonly Text[];

type Values<Key extends TextKey> = [Placeholder<English[Key]>] extends [never]
  ? []
  : [values: Record<Placeholder<English[Key]>, TextValue>];

/** Names a text, with a value for each of its placeholders. */
export function say<Key extends TextKey>(key: Key, ...[values]: Values<Key>): Text {
  return values === undefined ? { key } : { key, values };
}
