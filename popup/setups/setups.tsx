import { useRef } from 'preact/hooks';
import type { SetupListing } from '../../src/messages/reply.ts';
import { isOver } from '../../src/setup/stage.ts';
import { words } from '../../src/texts/translate.ts';
import type { Listing } from '../common/use-listing.ts';
import { EmptyState } from './empty-state.tsx';
import { SetupCard } from './setup-card.tsx';
import { UnreadNotes } from './unread-notes.tsx';

/** All setups: those under way first, the finished ones folded. */
export function Setups({ listing }: { listing: Listing }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { setups } = listing;
  const underWay = setups.filter(({ guide }) => !isOver(guide.stage));
  const done = setups.filter(({ guide }) => isOver(guide.stage));
  const card = (setup: SetupListing) => (
    <SetupCard
      key={setup.guide.setupId}
      setup={setup}
      listing={listing}
      open={underWay.length === 1 && setup === underWay[0]}
      onForgotten={() => heading.current?.focus()}
    />
  );
  return (
    <section class="setups" aria-labelledby="setups">
      <h2 id="setups" ref={heading} tabIndex={-1}>
        {words('setupsTitle')}
      </h2>
      <UnreadNotes {...listing} />
      {underWay.length === 0 && <EmptyState />}
      {underWay.map(card)}
      {done.length > 0 && (
        <details class="done">
          <summary>{words('doneSetups', { count: done.length })}</summary>
          {done.map(card)}
        </details>
      )}
    </section>
  );
}
