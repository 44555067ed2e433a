import { say, type Text } from '../texts/text.ts';
import type { Guide } from './guide.ts';
import { hasReached, isOver, stages } from './stage.ts';

/** What the toolbar button tells of a setup: at most four characters, and a sentence. */
export type Badge = { text: string; title: Text; isAlert: boolean };

/** Null for a setup that is over. */
export function badgeOf(guide: Guide): Badge | null {
  const { stage, sourceTitle, nextStep } = guide;
  if (isOver(stage)) return null;
  const isAlert = needsALook(guide);
  const step = stages.filter((each) => hasReached(stage, each)).length;
  return {
    text: isAlert ? '!' : `${step}/${stages.length}`,
    title: say('badgeTitle', { title: sourceTitle || say('awsSource'), nextStep }),
    isAlert,
  };
}

/** Whether the setup goes wrong as far as can be told without the policy code. */
function needsALook({ error, violations, role, externalId }: Guide): boolean {
  const hasIdChanged = role.externalId !== null && role.externalId !== externalId;
  return error !== null || violations.length > 0 || hasIdChanged;
}
