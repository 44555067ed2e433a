import { hostToAllow } from '../../src/settings/host-to-allow.ts';
import { words } from '../../src/texts/translate.ts';
import { focusOn } from '../common/focus-on.ts';
import { Problem } from '../common/problem.tsx';
import type { Listing } from '../common/use-listing.ts';
import { useAllow } from './use-allow.ts';

type Props = { url: URL } & Pick<Listing, 'wizardHosts' | 'onlyHosts'>;

/** Offers to work on the page in front, when Iru's wizard might be shown there. */
export function AllowHost({ url, wizardHosts, onlyHosts }: Props) {
  const { problem, allow } = useAllow();
  const origin = hostToAllow(url, wizardHosts, onlyHosts);
  if (origin === null) return null;
  const host = url.hostname;

  return (
    <section aria-labelledby="this-site">
      <h2 id="this-site">{words('thisSite')}</h2>
      <p>{words('whyAllowSite', { host })}</p>
      <button
        type="button"
        onClick={() => void allow(origin).then((isAllowed) => isAllowed && focusOn('setups'))}
      >
        {words('allowSite')}
      </button>
      <Problem text={problem} />
    </section>
  );
}
