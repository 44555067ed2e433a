export const anyRun = 0;
export const anyOne = 1;

/** Characters, with `anyRun` for * and `anyOne` for ? where these are wildcards. */
export type Pattern = (string | typeof anyRun | typeof anyOne)[];

/** Whether the whole of `text` fits. Time is at most the product of both lengths. */
export function matchesPattern(pattern: Pattern, text: string): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < text.length; ) {
    const token = pattern[at];
    if (token === anyRun) {
      star = at++;
      resume = index;
    } else if (token === anyOne || token === text.charAt(index)) {
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
