/** Characters (UTF-16 code units), in which * stands for any run of them and ? for any one. */
export type Pattern = string | readonly string[];

/** A text whose * and ? are no wildcards. */
export function literally(text: string): Pattern {
  if (!/[*?]/.test(text)) return text;
  return text.split('').map((char) => (char === '*' || char === '?' ? `literal ${char}` : char));
}

/**
 * Whether `pattern` covers everything that `text` does, which may hold wildcards too. Time is at
 * most the product of both lengths.
 */
export function covers(pattern: Pattern, text: Pattern): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < text.length; ) {
    const token = pattern[at];
    if (token === '*') {
      star = at++;
      resume = index;
    } else if (token === text[index] || (token === '?' && text[index] !== '*')) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/**
 * Whether an IAM action pattern covers `action`, which may be a pattern itself; case does not
 * matter (IAM User Guide, "IAM JSON policy elements: Action").
 */
export function matchesActionPattern(pattern: string, action: string): boolean {
  return covers(pattern.toLowerCase(), action.toLowerCase());
}
