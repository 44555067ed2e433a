import { useId, useState } from 'preact/hooks';
import type { SetupListing } from '../../src/messages/reply.ts';
import { isOver } from '../../src/setup/stage.ts';
import { say } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';
import { Problem } from '../common/problem.tsx';
import type { Listing } from '../common/use-listing.ts';
import { Preflight } from '../preflight/preflight.tsx';
import { SetupActions } from './setup-actions.tsx';
import { SetupValues } from './setup-values.tsx';
import { StageProgress } from './stage-progress.tsx';
import { titleOf } from './title-of.ts';
import { areAlike, ToldApart } from './told-apart.tsx';

type Props = {
  setup: SetupListing;
  listing: Listing;
  open: boolean;
  onForgotten: () => void;
};

/** One setup: where it stands, what comes next, what to copy. */
export function SetupCard({ setup, listing, open, onForgotten }: Props) {
  const { guide } = setup;
  const titleId = useId();
  const [wasOpen] = useState(open); // A setup that comes first later does not fold this one.
  const isAlike = listing.setups.some((each) => each !== setup && areAlike(each, setup));
  const account = guide.role.account;
  return (
    <article aria-labelledby={titleId}>
      <h3 id={titleId}>{titleOf(guide)}</h3>
      <p class="whereabouts">
        <span>{setup.origin}</span>
        {isAlike && <ToldApart {...setup} />}
        <span>{account === null ? words('accountNotKnown') : words('inAccount', { account })}</span>
      </p>
      <StageProgress guide={guide} />
      <p class="next">{translate(guide.nextStep)}</p>
      <Problem text={guide.error === null ? null : say('iruSays', { message: guide.error })} />
      {!isOver(guide.stage) &&
        guide.warnings.map(({ code, text }) => (
          <p class="note" key={code}>
            {translate(text)}
          </p>
        ))}
      <SetupActions setup={setup} onForgotten={onForgotten} />
      {guide.role.arn !== null && <Preflight setup={setup} listing={listing} open={wasOpen} />}
      <SetupValues guide={guide} open={wasOpen && guide.role.arn === null} />
    </article>
  );
}
