import { hasReached, type Stage, stages } from '../../src/setup/stage.ts';
import { words } from '../../src/texts/translate.ts';
import { stageNames } from './stage-names.ts';

/** The seven stages in words, those reached marked, the latest of them the current one. */
export function StageProgress({ stage }: { stage: Stage }) {
  if (stage === 'abandoned') return null; // The next step says so.
  return (
    <ol class="stages" aria-label={words('progress')}>
      {stages.map((each) => (
        <li
          key={each}
          class={hasReached(stage, each) ? 'reached' : ''}
          aria-current={each === stage ? 'step' : undefined}
        >
          {words(stageNames[each])}
          {hasReached(stage, each) && <span class="visually-hidden"> {words('stageIsDone')}</span>}
        </li>
      ))}
    </ol>
  );
}
