import { say, type Text } from '../texts/text.ts';
import { nameCharacter, showCharacter } from './character-names.ts';

/** Two runs of characters between two places where the external IDs agree. */
export type Gap = { expected: string[]; actual: string[]; at: number };

const confusable = ['0Oo', '1lIi|'];

/** Names `char`, by its case or kind too when its counterpart could be taken for it. */
export function nameAgainst(char: string, other: string | undefined): Text | null {
  const named = nameCharacter(char);
  if (named || other === undefined) return named;
  const alike =
    char.toLowerCase() === other.toLowerCase() ||
    confusable.some((group) => group.includes(char) && group.includes(other));
  if (!alike) return null;
  if (/\d/.test(char)) return say('charDigit', { character: char });
  return say(/[A-Z]/.test(char) ? 'charCapital' : 'charSmall', { character: char });
}

const show = (char: string, other?: string) => nameAgainst(char, other) ?? showCharacter(char);

const length = (gaps: Gap[], side: 'expected' | 'actual') =>
  gaps.reduce((sum, gap) => sum + gap[side].length, 0);

/** How two external IDs differ, in a sentence; a gap counts from position 1. */
export function summarise(gaps: Gap[], expected: string, actual: string): Text {
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
