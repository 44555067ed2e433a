/**
 * Whether an IAM action pattern matches `action`: * is any run of characters, ? is one, and case
 * does not matter (IAM User Guide, "IAM JSON policy elements: Action"). Time is at most the
 * product of both lengths. `action` may itself hold wildcards: then they count as plain characters,
 * so a match still means that the pattern covers everything `action` does.
 */
export function matchesActionPattern(pattern: string, action: string): boolean {
  const wanted = pattern.toLowerCase();
  const text = action.toLowerCase();
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < text.length; ) {
    const token = wanted.charAt(at);
    if (token === '*') {
      star = at++;
      resume = index;
    } else if (token === text.charAt(index) || (token === '?' && text.charAt(index) !== '*')) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  while (wanted.charAt(at) === '*') at++;
  return at === wanted.length;
}
