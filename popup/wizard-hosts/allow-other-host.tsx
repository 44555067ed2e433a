import { words } from '../../src/texts/translate.ts';
import type { Listing } from '../common/use-listing.ts';
import { AllowTypedHost } from './allow-typed-host.tsx';

/** The side panel does not see which page is in front unless it is an allowed one: it is typed then. */
export function AllowOtherHost({ wizardHosts, onlyHosts }: Listing) {
  return (
    <details>
      <summary>
        <h2>{words('otherSite')}</h2>
      </summary>
      <p>{words('aboutSites')}</p>
      <AllowTypedHost allowed={wizardHosts} only={onlyHosts} />
    </details>
  );
}
