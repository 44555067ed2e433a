/** The wildcards * (any run of characters) and ? (any one character). */
export const anyRun = 0;
export const anyOne = 1;

/** Characters (UTF-16 code units) and wildcards; a text without wildcards is one too. */
export type Pattern = readonly (string | typeof anyRun | typeof anyOne)[];

/** Whether `pattern` covers everything that `text` does. Time is at most the product of both lengths. */
export function covers(pattern: Pattern, text: Pattern): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < text.length; ) {
    const token = pattern[at];
    if (token === anyRun) {
      star = at++;
      resume = index;
    } else if (token === text[index] || (token === anyOne && text[index] !== anyRun)) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === anyRun) at++;
  return at === pattern.length;
}

function readAction(text: string): Pattern {
  const token = (char: string) => {
    if (char === '*') return anyRun;
    return char === '?' ? anyOne : char;
  };
  return text.toLowerCase().split('').map(token);
}

/**
 * Whether an IAM action pattern covers `action`, which may hold wildcards itself; case does not
 * matter (IAM User Guide, "IAM JSON policy elements: Action").
 */
export function matchesActionPattern(pattern: string, action: string): boolean {
  return covers(readAction(pattern), readAction(action));
}
