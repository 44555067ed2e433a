import { type Sentences, say, type Text } from '../texts/text.ts';
import { nameCharacter } from './character-names.ts';

/** A stretch of one external ID. `name` is given where the character cannot be told by looking. */
export type Segment = { text: string; same: boolean; name?: string };

export type ExternalIdComparison = {
  equal: boolean;
  expected: Segment[];
  actual: Segment[];
  summary: Sentences;
};

/** Two runs of characters between two places where the external IDs agree. */
type Gap = { expected: string[]; actual: string[]; at: number };

/** AWS's limit for an external ID is 1224 characters; past that, alignment is not worth its memory. */
const largestTable = 1225 * 1225;

const confusable = ['0Oo', '1lIi|'];

/** Names `char`, by its case or kind too when its counterpart could be taken for it. */
function nameAgainst(char: string, other: string | undefined): string {
  const named = nameCharacter(char);
  if (named || other === undefined) return named;
  const alike =
    char.toLowerCase() === other.toLowerCase() ||
    confusable.some((group) => group.includes(char) && group.includes(other));
  if (!alike) return '';
  if (/\d/.test(char)) return `digit ${char}`;
  return /[A-Z]/.test(char) ? `capital ${char}` : `small ${char}`;
}

/** Pairs of indexes at which the two hold the same character, as many as there can be. */
function longestCommonSubsequence(a: string[], b: string[]): [number, number][] {
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
function commonStart(a: string[], b: string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function push(segments: Segment[], text: string, same: boolean, name: string): void {
  const last = segments.at(-1);
  if (name) segments.push({ text, same, name });
  else if (last && last.same === same && !last.name) last.text += text;
  else segments.push({ text, same });
}

const show = (char: string, other?: string) => nameAgainst(char, other) || `"${char}"`;

const length = (gaps: Gap[], side: 'expected' | 'actual') =>
  gaps.reduce((sum, gap) => sum + gap[side].length, 0);

function summarise(gaps: Gap[], expected: string, actual: string): Text {
  const [first] = gaps;
  if (!first) return say('externalIdsEqual');
  if (!actual) return say('externalIdMissing');
  const position = first.at;
  if (/^[!-~]*$/.test(actual) && expected.toLowerCase() === actual.toLowerCase()) {
    return say('externalIdsDifferInCase', { position });
  }
  const missing = length(gaps, 'expected');
  const extra = length(gaps, 'actual');
  const count = Math.max(missing, extra);
  const [wanted = '', found = ''] = [first.expected[0], first.actual[0]];
  if (missing === 0 || extra === 0) {
    const character = show(wanted || found);
    if (missing === 0) {
      return count === 1
        ? say('externalIdOneExtra', { position, character })
        : say('externalIdSeveralExtra', { count, position, character });
    }
    return count === 1
      ? say('externalIdOneMissing', { position, character })
      : say('externalIdSeveralMissing', { count, position, character });
  }
  if (missing * 2 > expected.length && extra * 2 > actual.length) return say('externalIdsUnlike');
  if (!wanted || !found) {
    return count === 1
      ? say('externalIdOneWrong', { position })
      : say('externalIdSeveralWrong', { count, position });
  }
  const both = { position, found: show(found, wanted), wanted: show(wanted, found) };
  return count === 1
    ? say('externalIdOneReplaced', both)
    : say('externalIdSeveralReplaced', { count, ...both });
}

/**
 * Compares two external IDs code unit for code unit, as AWS does, and aligns them so that one
 * character put in or left out marks just that one. Positions count characters from 1.
 */
export function compareExternalIds(expected: string, actual: string): ExternalIdComparison {
  const a = Array.from(expected);
  const b = Array.from(actual);
  const marked = { expected: [] as Segment[], actual: [] as Segment[] };
  const gaps: Gap[] = [];
  const agree = (chars: string[]) => {
    for (const char of chars) {
      push(marked.expected, char, true, '');
      push(marked.actual, char, true, '');
    }
  };
  const differ = (segments: Segment[], chars: string[], others: string[]) => {
    const paired = chars.length === others.length;
    chars.forEach((char, index) => {
      push(segments, char, false, nameAgainst(char, paired ? others[index] : undefined));
    });
  };

  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
  const middle = [a, b].map((side) => side.slice(start, side.length - end)) as [string[], string[]];
  agree(a.slice(0, start));
  let [i, j] = [0, 0];
  const stops = [
    ...longestCommonSubsequence(...middle),
    [middle[0].length, middle[1].length],
  ] as const;
  for (const [nextI, nextJ] of stops) {
    const gap = {
      expected: middle[0].slice(i, nextI),
      actual: middle[1].slice(j, nextJ),
      at: start + i + 1,
    };
    differ(marked.expected, gap.expected, gap.actual);
    differ(marked.actual, gap.actual, gap.expected);
    if (gap.expected.length || gap.actual.length) gaps.push(gap);
    agree(middle[0].slice(nextI, nextI + 1));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  agree(a.slice(a.length - end));
  return { equal: expected === actual, ...marked, summary: [summarise(gaps, expected, actual)] };
}
