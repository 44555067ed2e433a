import type { Sentences, Text } from '../texts/text.ts';
import { commonStart, longestCommonSubsequence } from './common-characters.ts';
import { type Gap, nameAgainst, summarise } from './external-id-summary.ts';

/** A stretch of one external ID. `name` is given where the character cannot be told by looking. */
export type Segment<Name = string> = { text: string; same: boolean; name?: Name };

export type ExternalIdComparison = {
  equal: boolean;
  expected: Segment<Text>[];
  actual: Segment<Text>[];
  summary: Sentences;
};

function push(segments: Segment<Text>[], text: string, same: boolean, name: Text | null): void {
  const last = segments.at(-1);
  if (name) segments.push({ text, same, name });
  else if (last && last.same === same && !last.name) last.text += text;
  else segments.push({ text, same });
}

/**
 * Compares two external IDs code unit for code unit, as AWS does, and aligns them so that one
 * character put in or left out marks just that one. Positions count characters from 1.
 */
export function compareExternalIds(expected: string, actual: string): ExternalIdComparison {
  const a = Array.from(expected);
  const b = Array.from(actual);
  const marked = { expected: [] as Segment<Text>[], actual: [] as Segment<Text>[] };
  const gaps: Gap[] = [];
  const agree = (chars: string[]) => {
    for (const char of chars) {
      push(marked.expected, char, true, null);
      push(marked.actual, char, true, null);
    }
  };
  const differ = (segments: Segment<Text>[], chars: string[], others: string[]) => {
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
