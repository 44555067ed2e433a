/** AWS's limit for an external ID is 1224 characters; past that, alignment is not worth its memory. */
const largestTable = 1225 * 1225;

/** Pairs of indexes at which the two hold the same character, as many as there can be. */
export function longestCommonSubsequence(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  const pairs: [number, number][] = [];
  if (size > largestTable) return pairs;
  const lengths = new Uint16Array(size);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** How many characters both begin with. */
export function commonStart(a: string[], b: string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
