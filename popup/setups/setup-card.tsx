import { useId, useState } from 'preact/hooks';
import type { SetupListing } from '../../src/messages/reply.ts';
import { isOver } from '../../src/setup/stage.ts';
import { Problem } from '../common/problem.tsx';
import { SetupActions } from './setup-actions.tsx';
import { SetupValues } from './setup-values.tsx';
import { StageProgress } from './stage-progress.tsx';

type Props = { setup: SetupListing; open: boolean; onForgotten: () => void };

/** One setup: where it stands, what comes next, what to copy. */
export function SetupCard({ setup, open, onForgotten }: Props) {
  const { guide } = setup;
  const titleId = useId();
  const [wasOpen] = useState(open); // A setup that comes first later does not fold this one.
  const account = guide.role.account;
  return (
    <article aria-labelledby={titleId}>
      <h3 id={titleId}>{guide.sourceTitle}</h3>
      <p class="whereabouts">
        <span>{setup.origin}</span>
        <span>{account === null ? 'AWS account not known yet' : `AWS account ${account}`}</span>
      </p>
      <StageProgress stage={guide.stage} />
      <p class="next">{guide.nextStep}</p>
      <Problem text={guide.error === null ? null : `Iru’s message: ${guide.error}`} />
      {!isOver(guide.stage) &&
        guide.warnings.map(({ code, text }) => (
          <p class="note" key={code}>
            {text}
          </p>
        ))}
      <SetupActions setup={setup} onForgotten={onForgotten} />
      <SetupValues guide={guide} open={wasOpen} />
    </article>
  );
}
