/** What looks like data of a person or an account, and what stands in its place. In this order. */
const blots: readonly [RegExp, string][] = [
  [/\p{Cf}/gu, ''], // an invisible character would split a number in two
  [/\s+/g, ' '],
  [/arn(?::|%3a)[\w-]+(?::|%3a)[^\s"'<>()[\]{}]*/gi, '‹arn›'],
  [/\S{1,256} ?(?:@|%40) ?\S+/gi, '‹email›'],
  [/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi, '‹uuid›'],
  [/\d{12}-[0-9a-z]{8}(?=\.)/gi, '‹session›'],
  [/\p{Nd}(?:[\s._–—-]?\p{Nd}){5,}/gu, '‹number›'],
];

/**
 * The text in one line with ARNs, e-mail addresses, UUIDs, numbers of six digits and more, and
 * identifiers of ten characters and more (letters with at least two digits) blotted out.
 */
export function redact(text: string): string {
  const blotted = blots.reduce((rest, [pattern, blot]) => rest.replace(pattern, blot), text);
  return blotted.replace(/[a-z0-9]{10,}/gi, (word) => (isIdentifier(word) ? '‹id›' : word)).trim();
}

function isIdentifier(word: string): boolean {
  return /\d.*\d/.test(word) && /[a-z]/i.test(word);
}
