import { words } from '../../src/texts/translate.ts';
import type { Listing } from '../common/use-listing.ts';

/** Tells of records that could not be read. */
export function UnreadNotes({ damaged, newer }: Pick<Listing, 'damaged' | 'newer'>) {
  return (
    <>
      {damaged > 0 && (
        <p class="note">
          {damaged === 1 ? words('oneDamaged') : words('someDamaged', { count: damaged })}
        </p>
      )}
      {newer > 0 && (
        <p class="note">{newer === 1 ? words('oneNewer') : words('someNewer', { count: newer })}</p>
      )}
    </>
  );
}
