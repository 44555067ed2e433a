const around = 30;

/**
 * A sentence for each place in `files` ({ path, text }) where one of `rules` ({ pattern, what })
 * matches; `pattern` has the flag g.
 */
export function findPatterns(files, rules) {
  const found = [];
  for (const { path, text } of files) {
    for (const { pattern, what } of rules) {
      for (const { index, 0: match } of text.matchAll(pattern)) {
        const excerpt = text.slice(Math.max(0, index - around), index + match.length + around);
        found.push(`${path} ${what}: … ${excerpt.replaceAll(/\s+/g, ' ')} …`);
      }
    }
  }
  return found;
}
