import type { Guide } from '../../src/setup/guide.ts';
import { hasReached, stages } from '../../src/setup/stage.ts';
import { words } from '../../src/texts/translate.ts';
import { stageNames } from './stage-names.ts';

/** The seven stages in words, those reached marked, the latest of them the current one. */
export function StageProgress({ guide: { stage, isGranted } }: { guide: Guide }) {
  if (stage === 'abandoned') return null; // The next step says so.
  // The ARN may be returned before a policy is attached.
  const isDone = (each: (typeof stages)[number]) =>
    hasReached(stage, each) && (isGranted || each !== 'policy-attached');
  return (
    <ol class="stages" aria-label={words('progress')}>
      {stages.map((each) => (
        <li
          key={each}
          class={isDone(each) ? 'reached' : ''}
          aria-current={each === stage ? 'step' : undefined}
        >
          {words(stageNames[each])}
          {isDone(each) && <span class="visually-hidden"> {words('stageIsDone')}</span>}
        </li>
      ))}
    </ol>
  );
}
