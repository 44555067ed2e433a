import { recipes } from './index.ts';

/** On any page about roles, or in names of other sources: alone these name no source. */
const tooCommon = ['IAM', 'AWS IAM', 'Organizations'];

/**
 * The card of the one source that a text names, in whole words, or '' when it names none or several.
 * A name within a longer one does not count: “IAM Identity Center (SSO)” is not IAM.
 */
export function cardNamedIn(text: string): string {
  let left = inWords(text);
  const named = new Set<string>();
  const names = recipes
    .flatMap(({ cardName, otherNames }) =>
      [cardName, ...otherNames].map((name) => ({ cardName, name })),
    )
    .filter(({ name }) => name !== '' && !tooCommon.includes(name))
    .sort((one, other) => other.name.length - one.name.length);
  for (const { cardName, name } of names) {
    const rest = left.split(inWords(name));
    if (rest.length > 1) named.add(cardName);
    left = rest.join(' . ');
  }
  const [first = '', second] = named;
  return second === undefined ? first : '';
}

function inWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ')} `;
}
